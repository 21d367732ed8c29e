package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a uuencoded file. */
final class UuLine {

  private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (.{1,255}+)");

  private UuLine() {}

  static boolean isBegin(String line) {
    return beginName(line).isPresent();
  }

  /** The name of the file that begins here. */
  static Optional<String> beginName(String line) {
    Matcher matcher = BEGIN.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  static boolean isEnd(String line) {
    return line.strip().equals("end");
  }

  /** Whether the line can be one: its first letter tells how long it is. */
  static boolean isPossible(String line) {
    if (line.isEmpty() || line.charAt(0) < ' ' || line.charAt(0) > '`') {
      return line.isEmpty();
    }
    int letters = (length(line) + 2) / 3 * 4;
    return line.chars().allMatch(c -> c >= ' ' && c <= '`')
        && line.stripTrailing().length() <= letters + 3;
  }

  static byte[] decode(String line) {
    if (line.isEmpty()) {
      return new byte[0];
    }
    int length = length(line);
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    for (int i = 1; out.size() < length; i += 4) {
      int bits =
          value(line, i) << 18
              | value(line, i + 1) << 12
              | value(line, i + 2) << 6
              | value(line, i + 3);
      for (int shift = 16; shift >= 0 && out.size() < length; shift -= 8) {
        out.write(bits >> shift);
      }
    }
    return out.toByteArray();
  }

  private static int length(String line) {
    return (line.charAt(0) - ' ') & 0x3F;
  }

  /** Blanks at the end of a line are often lost on the way and mean zero. */
  private static int value(String line, int at) {
    return at < line.length() ? (line.charAt(at) - ' ') & 0x3F : 0;
  }
}
