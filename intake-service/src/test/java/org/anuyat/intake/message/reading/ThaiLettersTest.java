package org.anuyat.intake.message.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No Thai letter is lost")
class ThaiLettersTest {
  /** What Windows-874 and UTF-8 can both carry. */
  private static final String TEXT =
      "ที่อยู่ น้ำ ญี่ปุ่น ฐานันดร ๒๕๖๙ “อ้างอิง” ฿ เก้าอี้ กฎฎีกา ๏ ๛ ฯลฯ";

  /** TIS-620 and ISO-8859-11 have no smart quotes. */
  private static final String PLAIN = TEXT.replace("“", "").replace("”", "");

  /**
   * How the bytes are made and what the label says.
   *
   * @param label null for none
   */
  record Writing(String label, Charset charset, String text) {
    byte[] bytes() {
      return text.getBytes(charset);
    }

    @Override
    public String toString() {
      return charset + " labelled " + label;
    }
  }

  static List<Writing> labelled() {
    Charset thai = Raw.THAI;
    return List.of(
        new Writing("utf-8", UTF_8, TEXT),
        new Writing("UTF8", UTF_8, TEXT),
        new Writing("tis-620", thai, PLAIN),
        new Writing("TIS-620", thai, TEXT),
        new Writing("windows-874", thai, TEXT),
        new Writing("cp874", thai, TEXT),
        new Writing("iso-8859-11", thai, PLAIN),
        new Writing("tis620-2533", thai, PLAIN),
        new Writing("utf-8", thai, TEXT),
        new Writing("us-ascii", thai, TEXT),
        new Writing("us-ascii", UTF_8, TEXT),
        new Writing("iso-8859-1", thai, TEXT),
        new Writing("iso-8859-1", UTF_8, TEXT),
        new Writing("windows-1252", thai, TEXT),
        new Writing("tis-620", UTF_8, TEXT),
        new Writing("windows-874", UTF_8, TEXT),
        new Writing("no-such-charset", thai, TEXT),
        new Writing("no-such-charset", UTF_8, TEXT));
  }

  static List<Writing> all() {
    return Stream.concat(
            labelled().stream(),
            Stream.of(new Writing(null, UTF_8, TEXT), new Writing(null, Raw.THAI, TEXT)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void inWordsOfB(Writing w) {
    expectInHeaders(w.text(), "=?" + w.label() + "?B?" + base64(w.bytes()) + "?=");
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void inWordsOfQ(Writing w) {
    expectInHeaders(w.text(), "=?" + w.label() + "?Q?" + q(w.bytes()) + "?=");
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void cutInTheMiddleOfALetterOverWordsOfB(Writing w) {
    for (int size : List.of(1, 2, 4, 7, 10)) {
      expectInHeaders(w.text(), words(w, "B", size));
    }
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void cutInTheMiddleOfALetterOverWordsOfQ(Writing w) {
    for (int size : List.of(1, 2, 4, 7, 10)) {
      expectInHeaders(w.text(), words(w, "Q", size));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void rawInTheHeader(Writing w) {
    byte[] text = w.text().replace("\"", "").getBytes(w.charset());
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    raw.writeBytes("Subject: ".getBytes(US_ASCII));
    raw.writeBytes(text);
    raw.writeBytes("\r\nFrom: \"".getBytes(US_ASCII));
    raw.writeBytes(text);
    raw.writeBytes("\" <a@example.org>\r\n".getBytes(US_ASCII));
    raw.writeBytes(
        "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\""
            .getBytes(US_ASCII));
    raw.writeBytes(text);
    raw.writeBytes("\"\r\n\r\nx".getBytes(US_ASCII));
    ReadMail mail = (ReadMail) Raw.read(raw.toByteArray());
    assertEquals(w.text(), mail.subject());
    assertEquals(w.text(), mail.from().orElseThrow().name());
    assertEquals(w.text(), mail.attachments().getFirst().name());
  }

  @ParameterizedTest
  @MethodSource("all")
  void inNamesByRfc2231(Writing w) {
    String label = w.label() == null ? "" : w.label();
    expectName(w.text(), "filename*=" + label + "''" + percent(w.bytes()));
    expectName(w.text(), "filename*=\"" + label + "''" + percent(w.bytes()) + "\"");
    for (int size : List.of(1, 2, 5, 20)) {
      StringBuilder sections = new StringBuilder();
      byte[] bytes = w.bytes();
      for (int i = 0, at = 0; at < bytes.length; i++, at += size) {
        byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size));
        sections.append(i == 0 ? "" : ";\r\n ").append("filename*").append(i).append("*=");
        sections.append(i == 0 ? label + "''" : "").append(percent(piece));
      }
      expectName(w.text(), sections.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void inTheBody(Writing w) {
    String type = "text/plain" + (w.label() == null ? "" : "; charset=" + w.label());
    expectBody(w.text(), type, "8bit", w.bytes());
    expectBody(w.text(), type, "7bit", w.bytes());
    expectBody(w.text(), type, "base64", base64Lines(w.bytes()));
    expectBody(w.text(), type, "quoted-printable", quotedPrintable(w.bytes()));
    expectBody(w.text(), type + "; format=flowed", "8bit", w.bytes());
    expectBody(
        w.text(),
        type.replace("charset=", "charset=\"") + (w.label() == null ? "" : "\""),
        "8bit",
        w.bytes());
  }

  @ParameterizedTest
  @MethodSource("all")
  void inHtml(Writing w) {
    byte[] before = "<html><body><p>".getBytes(US_ASCII);
    byte[] after = "</p></body></html>".getBytes(US_ASCII);
    byte[] html = join(before, w.bytes(), after);
    String type = "text/html" + (w.label() == null ? "" : "; charset=" + w.label());
    expectBody(w.text(), type, "base64", base64Lines(html));
    expectBody(w.text(), type, "quoted-printable", quotedPrintable(html));
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void inHtmlThatNamesItsCharsetWhereTheHeaderDoesNot(Writing w) {
    byte[] meta =
        ("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
                + w.label()
                + "\"></head><body>")
            .getBytes(US_ASCII);
    expectBody(w.text(), "text/html", "8bit", join(meta, w.bytes()));
    expectBody(w.text(), "text/html; charset=iso-8859-1", "8bit", join(meta, w.bytes()));
    expectBody(w.text(), "text/html; charset=" + w.charset().name(), "8bit", join(meta, w.bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-16le", "utf-16be"})
  void inSixteenBits(String label) {
    Charset written = label.equals("utf-16") ? Charset.forName("UTF-16LE") : Charset.forName(label);
    expectBody(TEXT, "text/plain; charset=" + label, "base64", base64Lines(TEXT.getBytes(written)));
    byte[] marked = ("\uFEFF" + TEXT).getBytes(written);
    expectBody(TEXT, "text/plain; charset=" + label, "base64", base64Lines(marked));
    expectBody(TEXT, "text/plain", "base64", base64Lines(marked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-32", "UTF-32LE"})
  void inWhatJavaKnowsBesides(String label) {
    expectBody(
        TEXT,
        "text/plain; charset=" + label,
        "base64",
        base64Lines(TEXT.getBytes(Charset.forName(label))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-7", "UNICODE-1-1-UTF-7"})
  void inSevenBits(String label) {
    String seven = utf7("1 + 1 = ๒ " + TEXT);
    expectBody(
        "1 + 1 = ๒ " + TEXT, "text/plain; charset=" + label, "7bit", seven.getBytes(US_ASCII));
    expectInHeaders(TEXT, "=?" + label + "?Q?" + q(utf7(TEXT).getBytes(US_ASCII)) + "?=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Größe, naïve façade, Ångström",
        "Señor Muñoz – “cité”",
        "àéîõü",
        "25 °C ± 1 © 2026",
        "über",
        "Æblegrød"
      })
  void andWesternLettersStayWestern(String western) {
    byte[] bytes = western.getBytes(Charset.forName("windows-1252"));
    expectBody(western, "text/plain; charset=iso-8859-1", "8bit", bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ก", "รก", "งาน", "฿ 500", "๕ ราย", "เทศบาล A1", "ขอ license ร้าน"})
  void evenInAFewLetters(String few) {
    expectBody(few, "text/plain; charset=tis-620", "8bit", few.getBytes(Raw.THAI));
    expectInHeaders(few, "=?windows-874?B?" + base64(few.getBytes(Raw.THAI)) + "?=");
    expectBody(few, "text/plain", "8bit", few.getBytes(UTF_8));
  }

  private static void expectInHeaders(String text, String words) {
    ReadMail mail =
        Raw.mail(
            "Subject: "
                + words
                + "\nFrom: "
                + words
                + " <a@example.org>\n"
                + "Content-Type: application/pdf; name=\""
                + words
                + "\"\n\nx");
    assertEquals(text, mail.subject());
    assertEquals(text, mail.from().orElseThrow().name());
    assertEquals(text, mail.attachments().getFirst().name());
  }

  private static void expectName(String text, String parameter) {
    ReadMail mail =
        Raw.mail(
            ("From: a@example.org\nContent-Type: application/pdf; name=other.pdf\n"
                    + "Content-Disposition: attachment; filename=\"fallback.pdf\";\n "
                    + parameter
                    + "\n\nx")
                .replace("\r\n", "\n"));
    assertEquals(text, mail.attachments().getFirst().name());
  }

  private static void expectBody(String text, String type, String encoding, byte[] body) {
    byte[] header =
        ("From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: "
                + type
                + "\r\nContent-Transfer-Encoding: "
                + encoding
                + "\r\n\r\n")
            .getBytes(ISO_8859_1);
    ReadMail mail = (ReadMail) Raw.read(join(header, body, "\r\n".getBytes(US_ASCII)));
    assertEquals(text, mail.text(), type + " " + encoding);
    assertTrue(mail.attachments().isEmpty());
  }

  private static String words(Writing w, String encoding, int size) {
    StringBuilder words = new StringBuilder();
    byte[] bytes = w.bytes();
    for (int at = 0; at < bytes.length; at += size) {
      byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size));
      String label = at % 2 == 0 ? w.label() : w.label().toUpperCase(Locale.ROOT);
      words.append(at == 0 ? "" : "\n ").append("=?").append(label).append('?').append(encoding);
      words.append('?').append(encoding.equals("B") ? base64(piece) : q(piece)).append("?=");
    }
    return words.toString();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] base64Lines(byte[] bytes) {
    return Base64.getMimeEncoder().encode(bytes);
  }

  private static String q(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      out.append(
          b == ' ' ? "_" : b > ' ' && Character.isLetterOrDigit(b) ? "" + (char) b : hex('=', b));
    }
    return out.toString();
  }

  private static String percent(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      out.append(hex('%', b));
    }
    return out.toString();
  }

  /** Soft line breaks after each ten bytes, so within letters too. */
  private static byte[] quotedPrintable(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      out.append(i > 0 && i % 10 == 0 ? "=\r\n" : "").append(hex('=', bytes[i]));
    }
    return out.toString().getBytes(US_ASCII);
  }

  private static String hex(char sign, byte b) {
    return String.format(Locale.ROOT, "%c%02X", sign, b & 0xFF);
  }

  private static String utf7(String text) {
    StringBuilder out = new StringBuilder();
    for (char letter : text.toCharArray()) {
      out.append(
          letter == '+'
              ? "+-"
              : letter < 0x80
                  ? "" + letter
                  : "+"
                      + base64(("" + letter).getBytes(Charset.forName("UTF-16BE"))).replace("=", "")
                      + "-");
    }
    return out.toString();
  }

  private static byte[] join(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }
}
