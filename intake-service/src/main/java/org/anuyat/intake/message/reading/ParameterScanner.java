package org.anuyat.intake.message.reading;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goes over the parameters of a header value from left to right.
 *
 * <p>Forgiven: spaces around the equals sign, values without quotes that hold spaces, a quote that
 * never closes, quotes inside quotes.
 */
final class ParameterScanner {

  private static final int MOST = 2_000;

  private final String header;
  private final Map<String, String> parameters = new TreeMap<>();
  private int at;
  private int equals = -1;
  private boolean noMoreQuotes;

  ParameterScanner(String header, int at) {
    this.header = header;
    this.at = at;
  }

  Map<String, String> read() {
    while (at < header.length() && parameters.size() < MOST) {
      at++;
      equals = equals < at ? find('=') : equals;
      int semicolon = find(';');
      if (semicolon < equals) {
        at = semicolon;
        continue;
      }
      if (equals == header.length()) {
        break;
      }
      String name = header.substring(at, equals).strip().toLowerCase(Locale.ROOT);
      at = equals + 1;
      skipBlanks();
      boolean quoted = at < header.length() && header.charAt(at) == '"' && !noMoreQuotes;
      String value = quoted ? quoted() : plain();
      parameters.putIfAbsent(name, value);
    }
    return parameters;
  }

  private int find(char wanted) {
    int found = header.indexOf(wanted, at);
    return found < 0 ? header.length() : found;
  }

  private void skipBlanks() {
    while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
      at++;
    }
  }

  private String plain() {
    int end = find(';');
    String value = header.substring(at, end).strip();
    at = end;
    return value.startsWith("\"") ? value.substring(1) : value;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < header.length(); i++) {
      char c = header.charAt(i);
      char next = i + 1 < header.length() ? header.charAt(i + 1) : ';';
      if (c == '\\' && (next == '"' || next == '\\')) {
        value.append(next);
        i++;
      } else if (c == '"' && endsHere(i + 1)) {
        at = i + 1;
        at = find(';');
        return value.toString();
      } else {
        value.append(c);
      }
    }
    noMoreQuotes = true;
    return plain();
  }

  /** A quote closes when only blanks stand before the next parameter. */
  private boolean endsHere(int from) {
    int i = from;
    while (i < header.length() && Character.isWhitespace(header.charAt(i))) {
      i++;
    }
    return i == header.length() || header.charAt(i) == ';' || i > from || header.charAt(i) == '(';
  }
}
