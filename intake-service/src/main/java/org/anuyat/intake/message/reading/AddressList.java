package org.anuyat.intake.message.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the addresses of a header field; whatever is no address is left out. */
final class AddressList {

  private static final Pattern ANGLE = Pattern.compile("<([^<>]*)>");
  private static final Pattern COMMENT = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![^\\s<>,;:\"()])[^\\s<>,;:\"()@]{1,100}+@[^\\s<>,;:\"()@]{1,255}+(?![^\\s<>,;:\"()])");

  private AddressList() {}

  static Optional<MailAddress> first(String value) {
    return split(value).stream().map(AddressList::one).flatMap(Optional::stream).findFirst();
  }

  private static Optional<MailAddress> one(String part) {
    Matcher angle = ANGLE.matcher(part);
    if (angle.find()) {
      Matcher inside = ADDRESS.matcher(angle.group(1));
      if (inside.find()) {
        return Optional.of(new MailAddress(name(part.substring(0, angle.start())), inside.group()));
      }
    }
    Matcher bare = ADDRESS.matcher(part);
    if (!bare.find()) {
      return Optional.empty();
    }
    Matcher comment = COMMENT.matcher(part);
    return Optional.of(new MailAddress(comment.find() ? name(comment.group(1)) : "", bare.group()));
  }

  private static String name(String raw) {
    String unquoted = raw.replace("\\\"", "\u0000").replace("\"", "").replace('\u0000', '"');
    return HeaderText.clean(EncodedWords.decode(unquoted));
  }

  /** Splits at commas and semicolons that stand outside quotes, comments and angle brackets. */
  private static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int depth = 0;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' && (i == 0 || value.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted && (c == '<' || c == '(')) {
        depth++;
      } else if (!quoted && (c == '>' || c == ')')) {
        depth = Math.max(0, depth - 1);
      } else if (!quoted && depth == 0 && (c == ',' || c == ';')) {
        parts.add(value.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(value.substring(start));
    return parts;
  }
}
