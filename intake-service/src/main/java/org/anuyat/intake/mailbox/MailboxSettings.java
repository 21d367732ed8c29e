package org.anuyat.intake.mailbox;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Settings of mailboxes and sweeps. */
@ConfigMapping(prefix = "anuyat.mailbox")
interface MailboxSettings {
  /** Time between two looks into an inbox; none: nothing is swept by itself. */
  Optional<Duration> sweepInterval();

  /** Time between two looks into every other folder. */
  @WithDefault("30s")
  Duration allFoldersInterval();

  /** Time between two looks into the directory for new, paused or working municipalities. */
  @WithDefault("5s")
  String directoryInterval();

  /** Time between two looks whether every mailbox was swept well; "off": no alarm for it. */
  @WithDefault("60s")
  String watchInterval();

  /** How long one sweep may take; what is left waits for the next. */
  @WithDefault("5m")
  Duration sweepDeadline();

  /** The longest pause after a mailbox failed again and again. */
  @WithDefault("5m")
  Duration longestPause();

  /** How long a mailbox may go without a good sweep before an alarm is raised. */
  @WithDefault("15m")
  Duration alarmAfter();

  /** How long a dead process keeps a mailbox from the others. */
  @WithDefault("30s")
  Duration lease();

  /** Bangkok time from which on every folder is compared with the server, once a night. */
  @WithDefault("02:00")
  LocalTime reconcileAt();

  /** A larger mail is registered by its header alone, and its sender told. */
  MemorySize maxMessageSize();

  /** Mails up to this size are fetched many at once, larger ones in pieces through a file. */
  @WithDefault("1M")
  MemorySize smallMail();

  /** How many bytes of a large mail are fetched at once. */
  @WithDefault("1M")
  MemorySize pieceSize();

  /** How many small mails are fetched and registered together at most. */
  @WithDefault("50")
  int batchMails();

  /** How many bytes of small mails are fetched together at most. */
  @WithDefault("4M")
  MemorySize batchSize();

  /** How much of all mailboxes' mail may be in memory at once. */
  @WithDefault("24M")
  MemorySize memory();

  /** Where large mails are kept on their way. */
  @WithDefault("${java.io.tmpdir}/anuyat-mailbox")
  Path spool();

  /** How often taking in one mail may fail before it is registered as unreadable. */
  @WithDefault("5")
  int tries();

  /** When a mail that failed is tried again; doubles with each failure. */
  @WithDefault("1m")
  Duration retryAfter();

  /** Time to connect to a mail server. */
  Duration connectTimeout();

  /** Time a mail server may be silent. */
  Duration readTimeout();

  /** Base64 of the 32 bytes that seal mailbox secrets. */
  String secretKey();

  /** The name our own mail server puts into Authentication-Results; none: not looked at. */
  Optional<String> authservId();

  /** Domains below which agencies have theirs (rule A1.1). */
  List<String> parentDomains();

  /** Whether a municipality with an address against rules A1.1 and A2.1 is refused. */
  boolean strictNames();
}
