package org.anuyat.e2e;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The same Thai subject, text and file name in every charset, label and encoding. */
final class ThaiMails {
  /** How a mail labels its charset; a Thai label on Thai bytes, a wrong one, or none. */
  private record Label(String label, Charset bytes) {}

  private static final String THAI = "ขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร กำแพงที่ ๑๒";
  private static final List<Label> LABELS =
      List.of(
          new Label("utf-8", StandardCharsets.UTF_8),
          new Label("tis-620", RawMail.THAI),
          new Label("windows-874", RawMail.THAI),
          new Label("cp874", RawMail.THAI),
          new Label("iso-8859-11", RawMail.THAI),
          new Label("us-ascii", RawMail.THAI),
          new Label("", RawMail.THAI));

  private ThaiMails() {}

  static void addTo(DifficultMails tree) {
    for (Label label : LABELS) {
      String name = "thai/" + (label.label().isEmpty() ? "none" : label.label());
      byte[] bytes = THAI.getBytes(label.bytes());
      if (!label.label().isEmpty()) {
        tree.add(name + "-b", subject(tree, name + "-b", word(label, 'B', base64(bytes))));
        tree.add(name + "-q", subject(tree, name + "-q", word(label, 'Q', quoted(bytes))));
        tree.add(name + "-split", subject(tree, name + "-split", split(label, bytes)));
        tree.add(name + "-2231", fileName(tree, name + "-2231", label, bytes));
      }
      tree.add(
          name + "-raw",
          tree.letter(name + "-raw")
              .header("Subject", THAI, label.bytes())
              .header("Content-Type", "text/plain" + charset(label))
              .body(THAI, label.bytes()));
      tree.add(name + "-body-b", body(tree, name + "-body-b", label, "base64", base64(bytes)));
      tree.add(
          name + "-body-q",
          body(tree, name + "-body-q", label, "quoted-printable", softly(quoted(bytes))));
    }
  }

  private static RawMail subject(DifficultMails tree, String name, String words) {
    return tree.letter(name).header("Subject", words).text(THAI);
  }

  private static String word(Label label, char encoding, String text) {
    return "=?" + label.label() + "?" + encoding + "?" + text + "?=";
  }

  /** Two words cut in the middle of a letter, as Windows Mail does. */
  private static String split(Label label, byte[] bytes) {
    int cut = bytes.length / 2 + 1;
    return word(label, 'B', base64(Arrays.copyOf(bytes, cut)))
        + "\r\n "
        + word(label, 'B', base64(Arrays.copyOfRange(bytes, cut, bytes.length)));
  }

  private static RawMail fileName(DifficultMails tree, String name, Label label, byte[] bytes) {
    String encoded = quoted(bytes).replace('=', '%');
    int cut = encoded.length() / 6 * 3;
    return tree.letter(name)
        .multipart(
            "mixed",
            RawMail.part("text/plain; charset=utf-8", THAI),
            "Content-Type: text/plain\nContent-Disposition: attachment;\n filename*0*=%s''%s;\n filename*1*=%s.txt\n\n%s\n"
                .formatted(label.label(), encoded.substring(0, cut), encoded.substring(cut), name));
  }

  private static RawMail body(
      DifficultMails tree, String name, Label label, String encoding, String encoded) {
    return tree.letter(name)
        .header("Content-Type", "text/plain" + charset(label))
        .header("Content-Transfer-Encoding", encoding)
        .body(encoded, StandardCharsets.US_ASCII);
  }

  private static String charset(Label label) {
    return label.label().isEmpty() ? "" : "; charset=" + label.label();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String quoted(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append('=').append(String.format(java.util.Locale.ROOT, "%02X", b & 0xFF));
    }
    return text.toString();
  }

  /** With soft line breaks, so that a letter may lie on two lines. */
  private static String softly(String quoted) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int at = 0; at < quoted.length(); at += 72) {
      String line = quoted.substring(at, Math.min(quoted.length(), at + 72));
      lines.writeBytes(
          (line + (at + 72 < quoted.length() ? "=\n" : "\n")).getBytes(StandardCharsets.US_ASCII));
    }
    return lines.toString(StandardCharsets.US_ASCII);
  }
}
