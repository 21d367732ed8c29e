package org.anuyat.intake.message.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as plain text: with line breaks, the addresses of links, nothing fetched and nothing run.
 *
 * @param hidden some of the text does not show on a screen
 */
record HtmlText(String text, boolean hidden) {

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "display:none|visibility:hidden|mso-hide:all|opacity:0(?![.1-9])"
              + "|font-size:0(?:px|pt|em|%)?(?:;|!|$)|(?:^|;)color:(?:#fff|#ffffff|white|transparent)(?:;|!|$)");
  private static final Set<String> BREAKING =
      Set.of(
          "p",
          "div",
          "tr",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "ul",
          "ol",
          "section",
          "article",
          "header",
          "footer",
          "address",
          "dt",
          "dd",
          "hr");

  static HtmlText of(String source) {
    Document document = Jsoup.parse(source);
    document.select("script,style,head,title,noscript,template,object,embed,iframe").remove();
    boolean hidden =
        document.select("[style],[hidden],font[color]").stream().anyMatch(HtmlText::isHidden);
    Writer writer = new Writer();
    document.body().traverse(writer);
    return new HtmlText(writer.finished(), hidden);
  }

  private static boolean isHidden(Element element) {
    if (!element.hasText()) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    boolean coloured = style.contains("background");
    boolean white =
        element.attr("color").matches("(?i)\\s*(#fff(fff)?|white)\\s*")
            || style.matches(".*(^|;)color:(#fff|#ffffff|white)(;|!|$).*");
    boolean invisible = INVISIBLE.matcher(style).find();
    return element.hasAttr("hidden") || (white ? !isOnColour(element, coloured) : invisible);
  }

  /** White letters show on a coloured ground. */
  private static boolean isOnColour(Element element, boolean ownColour) {
    return ownColour
        || element.hasAttr("bgcolor")
        || element.parents().stream()
            .anyMatch(p -> p.hasAttr("bgcolor") || p.attr("style").contains("background"));
  }

  /** Writes the text while the tree is walked over. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        out.append(
            isPreformatted(words)
                ? words.getWholeText()
                : words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
      } else if (node.nameIs("br")) {
        out.append('\n');
      } else if (node.nameIs("td") || node.nameIs("th")) {
        out.append(' ');
      } else if (node.nameIs("img") && !node.attr("alt").isBlank()) {
        out.append('[').append(node.attr("alt").strip()).append(']');
      } else if (BREAKING.contains(node.normalName())) {
        newLine();
        out.append(node.nameIs("li") ? "- " : "");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element link && link.nameIs("a")) {
        String address = link.attr("href").strip();
        boolean leads = address.matches("(?i)(https?|ftp|mailto|tel):.{1,2000}");
        String shown = address.replaceFirst("(?i)^(mailto|tel):", "");
        if (leads && !link.wholeText().contains(shown)) {
          out.append(" <").append(shown).append('>');
        }
      } else if (BREAKING.contains(node.normalName())) {
        newLine();
      }
    }

    private void newLine() {
      int last = out.length() - 1;
      if (last >= 0 && out.charAt(last) == ' ') {
        out.setLength(last--);
      }
      if (last >= 0 && out.charAt(last) != '\n') {
        out.append('\n');
      }
    }

    private static boolean isPreformatted(TextNode words) {
      return words.parent() instanceof Element parent && parent.nameIs("pre");
    }

    String finished() {
      return out.toString()
          .replaceAll("[ \\t]{2,}", " ")
          .replaceAll(" ?\n ?", "\n")
          .replaceAll("\n{3,}", "\n\n")
          .strip();
    }
  }
}
