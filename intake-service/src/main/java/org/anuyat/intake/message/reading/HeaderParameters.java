package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A header value with parameters (Content-Type, Content-Disposition), with RFC 2231 joined. */
record HeaderParameters(String value, Map<String, String> parameters) {

  private static final int MOST_SECTIONS = 1_000;

  static HeaderParameters parse(String header) {
    int end = 0;
    while (end < header.length() && !endsValue(header.charAt(end))) {
      end++;
    }
    String value = header.substring(0, end);
    // A forgotten semicolon is as good as one.
    Map<String, String> parameters =
        end == header.length() ? Map.of() : new ParameterScanner(header, end).read();
    return new HeaderParameters(value.toLowerCase(Locale.ROOT), parameters);
  }

  private static boolean endsValue(char letter) {
    return letter == ';' || letter == ',' || Character.isWhitespace(letter);
  }

  /** The parameter as text: RFC 2231 first, then RFC 2047 (which many programs write here). */
  Optional<String> text(String name) {
    String extended = parameters.get(name + "*");
    if (extended != null) {
      return Optional.of(decodeWhole(extended));
    }
    if (parameters.containsKey(name + "*0*") || parameters.containsKey(name + "*0")) {
      return Optional.of(joinSections(name));
    }
    return Optional.ofNullable(parameters.get(name)).map(EncodedWords::decode);
  }

  /** The first word of a parameter that can be only one, such as a character set. */
  Optional<String> word(String name) {
    return text(name).map(t -> t.strip().split("[\\s,]", 2)[0]).filter(t -> !t.isEmpty());
  }

  private String joinSections(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = null;
    for (int i = 0; i < MOST_SECTIONS; i++) {
      String encoded = parameters.get(name + "*" + i + "*");
      String plain = parameters.get(name + "*" + i);
      if (encoded == null && plain == null) {
        break;
      }
      if (encoded != null) {
        String rest = encoded;
        if (i == 0) {
          charset = charsetOf(encoded);
          rest = afterLanguage(encoded);
        }
        bytes.writeBytes(QWord.percent(rest));
      } else {
        bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
      }
    }
    return EncodedWords.decode(MailCharsets.decode(bytes.toByteArray(), charset));
  }

  private static String decodeWhole(String extended) {
    return EncodedWords.decode(
        MailCharsets.decode(QWord.percent(afterLanguage(extended)), charsetOf(extended)));
  }

  private static String charsetOf(String extended) {
    int quote = extended.indexOf('\'');
    return quote < 0 ? null : extended.substring(0, quote);
  }

  private static String afterLanguage(String extended) {
    int first = extended.indexOf('\'');
    int second = first < 0 ? -1 : extended.indexOf('\'', first + 1);
    return second < 0 ? extended : extended.substring(second + 1);
  }
}
