package org.anuyat.intake.message.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between two commas of an address field, while it is being read. */
final class AddressPiece {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![^\\s<>,;:\"()\\[\\]])(?:\"[^\"]{1,200}+\"|[^\\s<>,;:\"()@]{1,255}+)"
              + "@[^\\s<>,;:\"()@]{1,255}+(?![^\\s<>,;:\"()])");

  private static final int LONGEST_PLACE_OF_AN_ADDRESS = 4_000;

  /** As written, quotes kept: an address may stand in it. */
  private final StringBuilder written = new StringBuilder();

  private final StringBuilder name = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private String angle = "";

  void addLetter(char letter) {
    written.append(letter);
    name.append(letter);
  }

  void addText(String text) {
    written.append(text);
    name.append(text);
  }

  void addQuoted(String text) {
    written.append('"').append(text.replace('"', ' ')).append('"');
    name.append(text);
  }

  void addComment(String text) {
    comment.append(comment.isEmpty() ? "" : " ").append(text);
    written.append(' ');
    name.append(' ');
  }

  void setAngle(String inside) {
    if (ADDRESS.matcher(afterRoute(inside)).find() || angle.isEmpty()) {
      angle = inside;
    }
  }

  /** A colon ends the name of a group, unless an address was read already. */
  void endOfGroupName() {
    if (written.indexOf("@") < 0) {
      written.setLength(0);
      name.setLength(0);
    }
  }

  /** What may be the first half of a name, written before a comma without quotes. */
  String nameBeforeComma(String carried) {
    String half = display(name.toString());
    return half.isEmpty() || half.length() > 200 ? "" : withCarried(carried, half);
  }

  Optional<MailAddress> address(String carried) {
    Matcher inAngle = ADDRESS.matcher(afterRoute(angle));
    if (inAngle.find()) {
      String shown = display(name.toString());
      String full = shown.isEmpty() ? display(comment.toString()) : withCarried(carried, shown);
      return Optional.of(new MailAddress(full, inAngle.group()));
    }
    return bare(written.toString())
        .or(() -> bare(EncodedWords.decode(written.toString())))
        .or(() -> bare(comment.toString()));
  }

  /** An address without angle brackets; the words around it are the name. */
  private Optional<MailAddress> bare(String text) {
    if (text.indexOf('@') < 0) {
      return Optional.empty();
    }
    String place =
        text.length() <= LONGEST_PLACE_OF_AN_ADDRESS
            ? text
            : text.substring(0, LONGEST_PLACE_OF_AN_ADDRESS);
    Matcher matcher = ADDRESS.matcher(place);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String around = place.substring(0, matcher.start()) + " " + place.substring(matcher.end());
    String shown = display(around.replaceAll("[\"<>]", " "));
    return Optional.of(
        new MailAddress(
            shown.isEmpty() ? display(comment.toString()) : shown,
            matcher.group().replace("mailto:", "")));
  }

  /** The old way to write an address, {@code @relay,@relay:user@host}, names relays first. */
  private static String afterRoute(String inside) {
    String text = inside.strip();
    return text.startsWith("@") ? text.substring(text.indexOf(':') + 1) : text;
  }

  private static String withCarried(String carried, String name) {
    return carried.isEmpty() ? name : HeaderText.clean(carried + ", " + name);
  }

  private static String display(String raw) {
    return HeaderText.clean(EncodedWords.decode(raw));
  }
}
