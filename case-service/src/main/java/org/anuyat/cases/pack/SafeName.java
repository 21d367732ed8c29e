package org.anuyat.cases.pack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A sender's name of a file as a name that is safe in any file system: no path, nothing invisible,
 * no device, at most 255 UTF-8 bytes, and none twice, since a number stands before it.
 */
final class SafeName {
  private static final int LONGEST = 255;
  private static final int LONGEST_ENDING = 20;

  private SafeName() {}

  /** {@code 03-แบบคำขอ.pdf}. */
  static String of(int number, String name) {
    String before = "%02d-".formatted(number);
    String clean = shown(name).replaceAll("[\\\\/:*?\"<>|]", "_").replaceAll("[. ]+$", "");
    if (clean.isEmpty()) {
      clean = "file";
    }
    int dot = clean.lastIndexOf('.');
    String ending =
        dot > 0 && bytes(clean.substring(dot)) <= LONGEST_ENDING ? clean.substring(dot) : "";
    String stem = clean.substring(0, clean.length() - ending.length());
    return before + cut(stem, LONGEST - bytes(before) - bytes(ending)) + ending;
  }

  /** The name as a person may see it: composed, on one line, without marks that turn it round. */
  static String shown(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]", "")
        .strip();
  }

  private static String cut(String text, int bytes) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      used += bytes(Character.toString(letter));
      if (used > bytes) {
        break;
      }
      end += Character.charCount(letter);
    }
    return text.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
