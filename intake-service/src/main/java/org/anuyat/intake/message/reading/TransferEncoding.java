package org.anuyat.intake.message.reading;

import java.io.InputStream;
import java.util.Locale;

/** Undoes the Content-Transfer-Encoding of a part; an encoding nobody knows is taken as it is. */
final class TransferEncoding {

  private TransferEncoding() {}

  static InputStream decoded(MailHeader header, InputStream raw) {
    String encoding =
        header
            .first("content-transfer-encoding")
            .map(v -> v.strip().toLowerCase(Locale.ROOT).split("[\\s;(]", 2)[0].replace("\"", ""))
            .orElse("");
    return switch (encoding) {
      case "base64", "b", "base-64", "base_64" -> new LooseBase64(raw);
      case "quoted-printable", "q", "quotedprintable", "quoted_printable", "qp" ->
          new LooseQuotedPrintable(raw);
      case "x-uuencode", "x-uue", "uuencode", "uue" -> new UuDecoding(raw);
      default -> raw;
    };
  }
}
