package org.anuyat.cases.untrusted;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A file name a stranger chose, made fit to print and to write into an archive. */
public final class CleanName {
  /** What common file systems take, in UTF-8; a Thai letter is three. */
  private static final int MOST_BYTES = 180;

  private CleanName() {}

  /**
   * For reading: without control and direction characters, which could make it look like another.
   */
  public static String printed(String name) {
    String clean =
        Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}]", "");
    return clean.isBlank() ? "file" : clean.strip();
  }

  /** For a file: without folders too, and short enough; the ending is kept. */
  public static String filed(String name) {
    String clean = printed(name).replaceAll("[/\\\\:*?\"<>|]", "_").replaceAll("^\\.+", "_");
    int dot = clean.lastIndexOf('.');
    String ending = dot > 0 && clean.length() - dot <= 6 ? clean.substring(dot) : "";
    String stem = clean.substring(0, clean.length() - ending.length());
    while (stem.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + ending;
  }
}
