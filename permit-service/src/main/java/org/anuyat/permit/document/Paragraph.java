package org.anuyat.permit.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines of a given width. Thai has no spaces, so words come from ICU's dictionary,
 * and letters are never parted from their marks.
 */
record Paragraph(List<String> lines, Pen.Style style) {
  private static final float LEADING = 1.5f;
  private static final ULocale THAI = new ULocale("th_TH");

  static Paragraph of(String text, Pen.Style style, float width) {
    List<String> lines = new ArrayList<>();
    for (String part : text.strip().split("\\R", -1)) {
      lines.addAll(broken(part.strip(), style, width));
    }
    return new Paragraph(List.copyOf(lines), style);
  }

  float height() {
    return lines.size() * leading();
  }

  float leading() {
    return style.size() * LEADING;
  }

  /** Baseline of the first line, measured down from the paragraph's top. */
  float ascent() {
    return style.size() * 1.1f;
  }

  private static List<String> broken(String text, Pen.Style style, float width) {
    BreakIterator breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    String line = "";
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end);
      if (!line.isEmpty() && style.width((line + word).stripTrailing()) > width) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += word;
      while (style.width(line.stripTrailing()) > width) {
        int cut = fitting(line, style, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  /** How much of one over-long word fits, cut between whole letters with their marks. */
  private static int fitting(String word, Pen.Style style, float width) {
    BreakIterator letters = BreakIterator.getCharacterInstance(THAI);
    letters.setText(word);
    int cut = letters.following(0);
    for (int next = letters.next();
        next != BreakIterator.DONE && style.width(word.substring(0, next)) <= width;
        next = letters.next()) {
      cut = next;
    }
    return cut;
  }
}
