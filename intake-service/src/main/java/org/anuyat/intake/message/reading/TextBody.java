package org.anuyat.intake.message.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of a mail: of alternatives the plain one, or the HTML as text where that says
 * nothing; of everything else each part in its order.
 */
final class TextBody {

  /**
   * One text part.
   *
   * @param alternative the multipart/alternative it stands in, 0 for none
   */
  private record Piece(boolean html, String text, int alternative) {}

  private final int longest;
  private final MailCollector notes;
  private final List<Piece> pieces = new ArrayList<>();
  private int length;

  TextBody(int longest, MailCollector notes) {
    this.longest = longest;
    this.notes = notes;
  }

  void addPlain(String text, int alternative) {
    add(new Piece(false, tidy(text), alternative));
  }

  void addHtml(String source, int alternative) {
    HtmlText html = HtmlText.of(source);
    if (html.hidden()) {
      notes.note(ReadingNote.HIDDEN_TEXT);
    }
    add(new Piece(true, tidy(html.text()), alternative));
  }

  boolean isBlank() {
    return pieces.isEmpty();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (isShown(piece) && !repeats(piece, text)) {
        text.append(text.isEmpty() ? "" : "\n").append(piece.text());
      }
    }
    if (text.length() > longest) {
      notes.note(ReadingNote.TEXT_CUT);
      text.setLength(Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
    return text.toString().strip();
  }

  private void add(Piece piece) {
    if (piece.text().isBlank()) {
      return;
    }
    if (length > 2 * longest) {
      notes.note(ReadingNote.TEXT_CUT);
      return;
    }
    pieces.add(piece);
    length += piece.text().length();
  }

  private boolean isShown(Piece piece) {
    return !piece.html()
        || piece.alternative() == 0
        || pieces.stream().noneMatch(p -> !p.html() && p.alternative() == piece.alternative());
  }

  /** The same text once more as HTML, which some programs send side by side. */
  private static boolean repeats(Piece piece, StringBuilder text) {
    return piece.html()
        && !text.isEmpty()
        && letters(text.toString()).contains(letters(piece.text()));
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** PostgreSQL keeps no NUL in text. */
  private static String tidy(String text) {
    return text.replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
