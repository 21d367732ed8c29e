package org.anuyat.intake.message.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes over an address field from left to right. */
final class AddressScanner {

  private static final Pattern WORD =
      Pattern.compile("=\\?[^?\\s]{1,80}+\\?[bBqQ]\\?[^?]{0,4000}+\\?=");

  private final String value;
  private final Matcher word;
  private int at;
  private boolean noMoreQuotes;
  private boolean noMoreComments;

  AddressScanner(String value) {
    this.value = value;
    this.word = WORD.matcher(value);
  }

  boolean hasNext() {
    return at < value.length();
  }

  char next() {
    return value.charAt(at++);
  }

  boolean atEncodedWord() {
    return value.startsWith("=?", at) && word.region(at, value.length()).lookingAt();
  }

  String encodedWord() {
    at = word.end();
    return word.group();
  }

  /** What stands before the closing mark, without its backslashes; empty when there is none. */
  Optional<String> until(char closing) {
    if (noMoreQuotes) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = at; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        text.append(value.charAt(++i));
      } else if (c == closing) {
        at = i + 1;
        return Optional.of(text.toString());
      } else {
        text.append(c);
      }
    }
    noMoreQuotes = true;
    return Optional.empty();
  }

  /** The comment whose bracket was just read, with the comments inside it. */
  Optional<String> comment() {
    if (noMoreComments) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int depth = 1;
    for (int i = at; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        text.append(value.charAt(++i));
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        at = i + 1;
        return Optional.of(text.toString());
      }
      text.append(c);
    }
    noMoreComments = true;
    return Optional.empty();
  }

  /** What stands in the angle brackets; the closing one may be missing. */
  String angle() {
    int start = at;
    while (at < value.length() && "<>;".indexOf(value.charAt(at)) < 0) {
      at++;
    }
    String inside = value.substring(start, at);
    if (at < value.length() && value.charAt(at) == '>') {
      at++;
    }
    return inside;
  }
}
