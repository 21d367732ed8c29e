package org.anuyat.payment.statement.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Charsets by the names banks give them. */
final class Charsets {
  /** Java's own readings of these names lose letters (TIS-620) or are another code page (cp874). */
  private static final Set<String> THAI =
      Set.of(
          "tis-620",
          "tis620",
          "tis620-2533",
          "iso-8859-11",
          "cp874",
          "dos-874",
          "ms874",
          "windows-874",
          "x-windows-874");

  private Charsets() {}

  static Optional<Charset> named(String name) {
    String label = name.strip().toLowerCase(Locale.ROOT);
    if (THAI.contains(label)) {
      return Optional.of(Charset.forName("x-windows-874"));
    }
    if (label.equals("utf-8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
