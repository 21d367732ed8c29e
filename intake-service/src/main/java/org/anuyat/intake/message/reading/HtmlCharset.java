package org.anuyat.intake.message.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML may name its character set itself; that helps where the part's header does not. */
final class HtmlCharset {

  private static final int BEGINNING = 4_096;
  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})");

  private HtmlCharset() {}

  static String label(byte[] html, String header) {
    if (header != null && !MailCharsets.isDoubtful(html, header)) {
      return header;
    }
    String beginning =
        new String(html, 0, Math.min(html.length, BEGINNING), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(beginning);
    return meta.find() && !meta.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")
        ? meta.group(1)
        : header;
  }
}
