package org.anuyat.intake.attachment.clinic;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file name that is safe to show, to store as metadata and to offer for download. */
record FileName(String value) {

  private static final int LONGEST_BYTES = 255;

  /** A letter with the vowel and tone marks that belong to it. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  static FileName clean(String raw, int position, String extension) {
    String name = Normalizer.normalize(raw, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    // Control, format (direction, zero width) and unassigned characters hide the true extension.
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]", "");
    name = name.replaceAll("[:*?\"<>|;]", "_").replaceAll("\\s+", " ").strip();
    name = name.replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
    if (name.isEmpty() || isDevice(name)) {
      name = "attachment-" + Integer.toString(position) + extension;
    }
    return new FileName(shorten(name));
  }

  String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static boolean isDevice(String name) {
    return name.matches("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");
  }

  private static String shorten(String name) {
    if (bytes(name) <= LONGEST_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    StringBuilder start = new StringBuilder();
    int room = LONGEST_BYTES - bytes(end);
    Matcher cluster = CLUSTER.matcher(name.substring(0, name.length() - end.length()));
    while (cluster.find() && room >= bytes(cluster.group())) {
      start.append(cluster.group());
      room -= bytes(cluster.group());
    }
    return start + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
