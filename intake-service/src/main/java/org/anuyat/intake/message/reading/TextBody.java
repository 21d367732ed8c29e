package org.anuyat.intake.message.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects the text of a mail: the plain parts, or the HTML as text where there are none. */
final class TextBody {

  private static final int LONGEST = 200_000;

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();

  void addPlain(String text) {
    append(plain, text);
  }

  void addHtml(String source) {
    append(html, asText(source));
  }

  String text() {
    String text = plain.toString().isBlank() ? html.toString() : plain.toString();
    // PostgreSQL keeps no NUL in text.
    return text.replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  private static void append(StringBuilder to, String text) {
    if (!text.isBlank() && to.length() < LONGEST) {
      to.append(to.isEmpty() ? "" : "\n").append(text, 0, Math.min(text.length(), LONGEST));
    }
  }

  private static String asText(String source) {
    Document document = Jsoup.parse(source);
    document.outputSettings().prettyPrint(false);
    document.select("script,style,head,title").remove();
    for (Element breaking : document.select("br,p,div,tr,li,h1,h2,h3,h4,h5,h6")) {
      breaking.appendText("\n");
    }
    return document
        .body()
        .wholeText()
        .replaceAll("[ \\t\\u00A0]+", " ")
        .replaceAll(" ?\n ?", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
