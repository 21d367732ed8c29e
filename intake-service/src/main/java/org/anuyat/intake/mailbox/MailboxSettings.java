package org.anuyat.intake.mailbox;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of mailboxes and sweeps. */
@ConfigMapping(prefix = "anuyat.mailbox")
interface MailboxSettings {
  /** Time between two sweeps of a mailbox; "off" for none. */
  String sweepInterval();

  /** How long one sweep may take; what is left waits for the next. */
  @WithDefault("5m")
  Duration sweepDeadline();

  /** How many mailboxes are swept at once. */
  @WithDefault("16")
  int parallelSweeps();

  /** How long a dead process keeps a mailbox from the others. */
  @WithDefault("30s")
  Duration lease();

  /** How often every UID of a folder is compared with what is known. */
  @WithDefault("1h")
  Duration reconcileInterval();

  /** A larger mail is registered by its header alone, and its sender told. */
  MemorySize maxMessageSize();

  /** How often taking in one mail may fail before it is registered as unreadable. */
  @WithDefault("5")
  int tries();

  /** Time to connect to a mail server. */
  Duration connectTimeout();

  /** Time a mail server may be silent. */
  Duration readTimeout();

  /** Base64 of the 32 bytes that seal mailbox passwords. */
  String secretKey();

  /** The name our own mail server puts into Authentication-Results; none: not looked at. */
  Optional<String> authservId();
}
