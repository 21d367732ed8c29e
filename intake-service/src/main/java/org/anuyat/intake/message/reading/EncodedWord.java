package org.anuyat.intake.message.reading;

import java.util.Optional;

/**
 * One encoded word.
 *
 * @param end where it ends in the value it was found in
 */
record EncodedWord(String charset, byte[] bytes, int end) {

  private static final int LONGEST_CHARSET = 60;

  /** The word that begins here. */
  static Optional<EncodedWord> at(String value, int start) {
    int first = value.indexOf('?', start + 2);
    if (first < 0 || first - start > LONGEST_CHARSET || first + 2 >= value.length()) {
      return Optional.empty();
    }
    String charset = value.substring(start + 2, first);
    char encoding = Character.toLowerCase(value.charAt(first + 1));
    if (charset.isEmpty()
        || charset.chars().anyMatch(Character::isWhitespace)
        || (encoding != 'b' && encoding != 'q')
        || value.charAt(first + 2) != '?') {
      return Optional.empty();
    }
    int from = first + 3;
    int end = end(value, from);
    if (end < 0) {
      return Optional.empty();
    }
    String encoded = value.substring(from, end);
    int language = charset.indexOf('*');
    return Optional.of(
        new EncodedWord(
            language < 0 ? charset : charset.substring(0, language),
            encoding == 'b' ? LooseBase64.decode(encoded) : QWord.decode(encoded),
            end + 2));
  }

  /** Where the closing mark stands; a question mark inside, which is an error, is forgiven. */
  private static int end(String value, int from) {
    int mark = value.indexOf('?', from);
    while (mark >= 0) {
      if (mark + 1 < value.length() && value.charAt(mark + 1) == '=') {
        return mark;
      }
      boolean nextWordBegins = mark > from && value.charAt(mark - 1) == '=';
      if (nextWordBegins) {
        return -1;
      }
      mark = value.indexOf('?', mark + 1);
    }
    return -1;
  }
}
