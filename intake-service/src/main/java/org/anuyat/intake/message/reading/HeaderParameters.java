package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header value with parameters (Content-Type, Content-Disposition), with RFC 2231 joined. */
record HeaderParameters(String value, Map<String, String> parameters) {

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([^\\s=;]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^;]*))");

  static HeaderParameters parse(String header) {
    int semicolon = header.indexOf(';');
    String value = semicolon < 0 ? header : header.substring(0, semicolon);
    Map<String, String> parameters = new TreeMap<>();
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      String text =
          matcher.group(2) != null
              ? matcher.group(2).replaceAll("\\\\([\"\\\\])", "$1")
              : matcher.group(3).strip();
      parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), text);
    }
    return new HeaderParameters(value.strip().toLowerCase(Locale.ROOT), parameters);
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

  private String joinSections(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = null;
    for (int i = 0; ; i++) {
      String encoded = parameters.get(name + "*" + i + "*");
      String plain = parameters.get(name + "*" + i);
      if (encoded == null && plain == null) {
        return MailCharsets.decode(bytes.toByteArray(), charset);
      }
      if (encoded != null) {
        String rest = encoded;
        if (i == 0) {
          charset = charsetOf(encoded);
          rest = afterLanguage(encoded);
        }
        bytes.writeBytes(percent(rest));
      } else {
        bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String decodeWhole(String extended) {
    return MailCharsets.decode(percent(afterLanguage(extended)), charsetOf(extended));
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

  private static byte[] percent(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
      if (in[i] == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(in[i]);
      }
    }
    return out.toByteArray();
  }
}
