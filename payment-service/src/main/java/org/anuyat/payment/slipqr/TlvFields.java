package org.anuyat.payment.slipqr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Data objects of two digits of tag, two of length, then the value.
 *
 * @param end where reading stopped: at the text's end or at the tag it should stop at
 */
record TlvFields(Map<String, String> values, int end) {
  static final int HEAD = 4;

  /** Empty where a length lies, a digit is none or a tag comes twice. */
  static Optional<TlvFields> of(String text) {
    return upTo("", text);
  }

  /** As {@link #of}, reading no further than the object with this tag. */
  static Optional<TlvFields> upTo(String stopTag, String text) {
    Map<String, String> values = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      if (!hasHead(text, at)) {
        return Optional.empty();
      }
      String tag = text.substring(at, at + 2);
      if (tag.equals(stopTag)) {
        break;
      }
      int start = at + HEAD;
      int length = Integer.parseInt(text, at + 2, start, 10);
      if (length > text.length() - start) {
        return Optional.empty();
      }
      if (values.put(tag, text.substring(start, start + length)) != null) {
        return Optional.empty();
      }
      at = start + length;
    }
    return Optional.of(new TlvFields(Map.copyOf(values), at));
  }

  private static boolean hasHead(String text, int at) {
    if (text.length() - at < HEAD) {
      return false;
    }
    for (int i = at; i < at + HEAD; i++) {
      // Not Character.isDigit: a Thai digit is none here.
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
