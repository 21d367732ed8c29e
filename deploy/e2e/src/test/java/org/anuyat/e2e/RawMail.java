package org.anuyat.e2e;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mail written by hand, byte by byte, as the worst mail programs do. */
final class RawMail {
  /** The bytes of every Thai charset are alike for Thai letters; Java calls the widest so. */
  static final Charset THAI = Charset.forName("x-windows-874");

  private static final String EOL = "\r\n";

  private final Map<String, byte[]> headers = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** A letter of a made-up person whose address nobody else uses. */
  static RawMail from(String address) {
    return new RawMail()
        .header("Message-ID", "<" + address + ">")
        .header("Date", "Mon, 16 Nov 2026 10:15:00 +0700")
        .header("From", "Tua-yang Thotsop <" + address + ">")
        .header("To", "saraban@replay.example")
        .header("Subject", "Application of " + address)
        .header("MIME-Version", "1.0");
  }

  RawMail header(String name, String value) {
    return header(name, value, StandardCharsets.UTF_8);
  }

  RawMail header(String name, String value, Charset charset) {
    headers.put(name, value.getBytes(charset));
    return this;
  }

  RawMail without(String name) {
    headers.remove(name);
    return this;
  }

  RawMail text(String text) {
    return header("Content-Type", "text/plain; charset=utf-8").body(text, StandardCharsets.UTF_8);
  }

  RawMail body(String text, Charset charset) {
    body.writeBytes(text.replace("\n", EOL).getBytes(charset));
    return this;
  }

  RawMail body(byte[] bytes) {
    body.writeBytes(bytes);
    return this;
  }

  /** Parts, each with its own header, as {@code multipart/kind}. */
  RawMail multipart(String kind, String... parts) {
    header("Content-Type", "multipart/" + kind + "; boundary=\"=-b\"");
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append("--=-b\n").append(part).append('\n');
    }
    return body(text.append("--=-b--\n").toString(), StandardCharsets.UTF_8);
  }

  /** A part with a file in base64. */
  static String file(String type, String name, byte[] content) {
    return "Content-Type: %s; name=\"%s\"\nContent-Disposition: attachment; filename=\"%s\"\n"
            .formatted(type, name, name)
        + "Content-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(content).replace(EOL, "\n")
        + "\n";
  }

  static String part(String type, String content) {
    return "Content-Type: " + type + "\n\n" + content + "\n";
  }

  byte[] bytes() {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    headers.forEach((name, value) -> {
      mail.writeBytes((name + ": ").getBytes(StandardCharsets.US_ASCII));
      mail.writeBytes(value);
      mail.writeBytes(EOL.getBytes(StandardCharsets.US_ASCII));
    });
    mail.writeBytes(EOL.getBytes(StandardCharsets.US_ASCII));
    mail.writeBytes(body.toByteArray());
    return mail.toByteArray();
  }
}
