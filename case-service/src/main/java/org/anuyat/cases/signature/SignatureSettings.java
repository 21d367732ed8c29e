package org.anuyat.cases.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How signatures inside attachments are checked. */
@ConfigMapping(prefix = "anuyat.signature")
interface SignatureSettings {
  /** PEM files, each with one or more certificates whose holders may vouch for signers. */
  Optional<List<Path>> trustAnchors();

  /** Larger PDF files are not looked into, in bytes. */
  @WithDefault("52428800")
  long maxSize();

  /** How long the check of one file may take. */
  @WithDefault("60s")
  Duration deadline();
}
