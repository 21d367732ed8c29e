package org.anuyat.cases.pack;

/** A sender's text as it is put on paper: its letters and lines, nothing that acts on them. */
final class Shown {

  private Shown() {}

  static String text(String text) {
    return text == null
        ? null
        : text.replaceAll("\\r\\n?", "\n")
            .replace('\t', ' ')
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]", "");
  }
}
