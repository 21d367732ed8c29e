package org.anuyat.intake.message.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Mails that are hard to read, each for another reason. All people in them are made up. */
final class DifficultMails {

  private static final String FORWARD =
      """
      From: "เจ้าหน้าที่ ทดสอบ" <officer@example.org>
      To: saraban@example.org
      Subject: Fwd: ขอใบอนุญาต
      MIME-Version: 1.0
      """;

  private DifficultMails() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> mails = new TreeMap<>();
    mails.put("mixed with everything", crlf(mixed()));
    mails.put("forwarded as a file", crlf(forwardedAsAFile()));
    mails.put("forwarded in the text", crlf(forwardedInTheText()));
    mails.put("uuencoded", crlf(uuencoded()));
    mails.put("encoded words", crlf(encodedWords()));
    mails.put("html", crlf(html()));
    mails.put("digest", crlf(digest()));
    mails.put("signed", crlf(signed()));
    mails.put("mbox", crlf("From somebody@example.org Fri Nov 20 10:00:00 2026\n" + html()));
    mails.put("bare carriage returns", mixed().replace("\n", "\r").getBytes(UTF_8));
    mails.put("bare line feeds", mixed().getBytes(UTF_8));
    mails.put("no boundary", crlf(mixed().replace("; boundary=\"outer\"", "")));
    return mails;
  }

  static byte[] crlf(String mail) {
    return mail.replace("\n", "\r\n").getBytes(UTF_8);
  }

  static String mixed() {
    return FORWARD
        + """
        Content-Type: multipart/mixed; boundary="outer"

        This is a multi-part message in MIME format.
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8; format=flowed

        เรียน นายก\s
        เทศมนตรี
        --inner
        Content-Type: text/html; charset=utf-8

        <p>เรียน นายกเทศมนตรี</p>
        --inner
        Content-Type: text/calendar; method=REQUEST

        BEGIN:VCALENDAR
        END:VCALENDAR
        --inner--
        --outer
        Content-Type: application/pdf; name="other.pdf"
        Content-Disposition: attachment;
         filename*0*=utf-8''%E0%B9%81%E0%B8;
         filename*1*=%9A%E0%B8%9A.pdf
        Content-Transfer-Encoding: base64

        JVBERi0xLjQ=
        --outer
        Content-Type: image/jpeg
        Content-ID: <photo@example.org>
        Content-Transfer-Encoding: base64

        /9j/4AAQ
        --outer--
        epilogue
        """;
  }

  static String forwardedAsAFile() {
    return FORWARD
        + """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        Please handle.
        --b
        Content-Type: message/rfc822
        Content-Disposition: attachment; filename="original.eml"

        From: =?tis-620?B?obk=?= <applicant@example.net>
        To: officer@example.org
        Date: Fri, 20 Nov 2569 09:15:00 +0700
        Message-ID: <inner@example.net>
        Subject: =?utf-8?Q?=E0=B8=81=E0=B8=82?=
        Content-Type: multipart/mixed; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8

        คำขอ
        --inner
        Content-Type: application/pdf; name=form.pdf
        Content-Transfer-Encoding: base64

        JVBERi0xLjQ=
        --inner--
        --b--
        """;
  }

  static String forwardedInTheText() {
    return FORWARD
        + """
        Content-Type: text/plain; charset=utf-8

        เรียนเจ้าหน้าที่
        ---------- ข้อความที่ส่งต่อ ---------
        จาก: สมมุติ ทดสอบ <applicant@example.net>
        ส่ง: ๒๐ พฤศจิกายน ๒๕๖๙ 09:15
        ถึง: officer@example.org
        เรื่อง: ขอใบอนุญาต

        คำขอ
        > quoted
        """;
  }

  static String uuencoded() {
    return FORWARD
        + """
        Content-Type: text/plain; charset=us-ascii

        before
        begin 644 hello.txt
        +:&5L;&\\@=V]R;&0
        `
        end
        after
        """;
  }

  private static String encodedWords() {
    return "From: =?utf-8?B?4Lg=?= =?utf-8?B?gQ==?= <a@example.org>\n"
        + "To: =?utf-8?Q?=E0=B8=81?= <b@example.org>, group: c@example.org, (x) d@example.org;\n"
        + "Subject: =?utf-8?Q?=E0=B8?=\n =?utf-8?q?=81=E0=B8=82_?= =?x?z?y?= =?tis-620?B?obk=?=\n"
        + "References: <1@example.org>\n <2@example.org>\nDate: 20 พ.ย. 2569 18:00\n\nbody\n";
  }

  static String html() {
    return FORWARD
        + "Content-Type: text/html; charset=us-ascii\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "<html><head><meta charset=3D\"utf-8\"></head><body><p style=3D\"display:none\">hid=\nden</p>"
        + "<table><tr><td>=E0=B8=81</td><td>b</td></tr></table><a href=3D\"https://example.org/x\">"
        + "link</a><script>alert(1)</script></body></html>\n";
  }

  private static String digest() {
    return FORWARD
        + "Content-Type: multipart/digest; boundary=d\n\n--d\n\nFrom: x@example.org\nSubject: one\n\n"
        + "text\n--d\n\nFrom: y@example.org\nSubject: two\n\ntext\n--d--\n";
  }

  static String signed() {
    return FORWARD
        + "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=s\n\n"
        + "--s\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getEncoder().encodeToString("คำขอลงนาม".getBytes(UTF_8))
        + "\n--s\nContent-Type: application/pgp-signature; name=signature.asc\n\nSIGNATURE\n--s--\n";
  }
}
