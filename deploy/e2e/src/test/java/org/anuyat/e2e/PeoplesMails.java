package org.anuyat.e2e;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Letters of people whose mail programs, habits or intentions are difficult. */
final class PeoplesMails {
  private static final String TEXT = "ขอยื่นคำขอค่ะ นางสาวตัวอย่าง ทดสอบ";

  private final DifficultMails tree;

  private PeoplesMails(DifficultMails tree) {
    this.tree = tree;
  }

  static void addTo(DifficultMails tree) {
    PeoplesMails people = new PeoplesMails(tree);
    people.headers();
    people.threads();
    people.bodies();
    people.files();
    people.duplicates();
  }

  private RawMail letter(String name) {
    return tree.letter("people/" + name).text(TEXT + " " + name);
  }

  private void add(String name, RawMail mail) {
    tree.add("people/" + name, mail);
  }

  private void headers() {
    add("no-date", letter("no-date").without("Date"));
    add("wrong-date", letter("wrong-date").header("Date", "32 Foo 2569 25:61"));
    add("buddhist-date", letter("buddhist-date").header("Date", "Mon, 16 Nov 2569 10:15 +0700"));
    add("future", letter("future").header("Date", "Mon, 16 Nov 2099 10:15:00 +0700"));
    add("no-message-id", letter("no-message-id").without("Message-ID"));
    add("no-subject", letter("no-subject").without("Subject"));
    add("no-to", letter("no-to").without("To"));
    add("no-mime-version", letter("no-mime-version").without("MIME-Version"));
    add("long-subject", letter("long-subject").header("Subject", "ยาว".repeat(3_000)));
    add("folded", letter("folded").header("Subject", "one\r\n two\r\n\tthree"));
    add("many-to", letter("many-to").header("To", "x@example.org, ".repeat(1_000) + "y@x.example"));
    add(
        "reply-to",
        letter("reply-to").header("Reply-To", "<" + tree.address("people/reply-to") + ">"));
    add(
        "two-senders",
        letter("two-senders")
            .header("From", tree.address("people/two-senders") + ", stranger@example.org"));
    add("no-sender", letter("no-sender").without("From"));
    add("group-sender", letter("group-sender").header("From", "undisclosed-recipients:;"));
    add("raw-name", letter("raw-name").header("From", "ทดสอบ <" + tree.address("raw-name") + ">"));
    add("injected", letter("injected").header("Subject", "=?utf-8?Q?a=0D=0ABcc:_x@example.org?="));
  }

  private void threads() {
    add(
        "reply-of-a-stranger",
        letter("reply-of-a-stranger").header("In-Reply-To", "<1@x.example>"));
    add("references", letter("references").header("References", "<a@x.example> ".repeat(200)));
    add("guessed-number", letter("guessed-number").header("Subject", "Re: เรื่องที่ 1/2569"));
    add("broken-reference", letter("broken-reference").header("In-Reply-To", "<<>><"));
  }

  private void bodies() {
    add("html-only", html("html-only", "<p>ขอใบอนุญาต<script>alert(1)</script><img src=x>"));
    add("html-broken", html("html-broken", "<table><tr><td>ขอ<b>ใบ<i>อนุญาต"));
    add(
        "alternative",
        tree.letter("people/alternative")
            .multipart(
                "alternative",
                RawMail.part("text/plain; charset=utf-8", TEXT),
                RawMail.part("text/html; charset=utf-8", "<p>" + TEXT)));
    add("empty-text", tree.letter("people/empty-text").text(""));
    add(
        "uuencode",
        letter("uuencode")
            .body("\nbegin 644 note.txt\n#0V%T\n`\nend\n", StandardCharsets.US_ASCII));
    add(
        "signed",
        tree.letter("people/signed")
            .multipart(
                "signed; micalg=sha-256",
                RawMail.part("text/plain; charset=utf-8", TEXT),
                RawMail.file("application/pkcs7-signature", "smime.p7s", new byte[300])));
    add(
        "forwarded",
        tree.letter("people/forwarded")
            .multipart(
                "mixed",
                RawMail.part("text/plain; charset=utf-8", TEXT),
                RawMail.part(
                    "message/rfc822", "From: original@example.org\nSubject: first\n\nfirst text")));
    add("nested", tree.letter("people/nested").multipart("mixed", nested(40)));
    add("many-parts", tree.letter("people/many-parts").multipart("mixed", many(300)));
  }

  private RawMail html(String name, String text) {
    return tree.letter("people/" + name)
        .header("Content-Type", "text/html; charset=utf-8")
        .body(text, StandardCharsets.UTF_8);
  }

  private static String nested(int depth) {
    return depth == 0
        ? RawMail.part("text/plain", "at the bottom")
        : "Content-Type: multipart/mixed; boundary=\"b%1$d\"\n\n--b%1$d\n%2$s\n--b%1$d--\n"
            .formatted(depth, nested(depth - 1));
  }

  private static String[] many(int count) {
    String[] parts = new String[count];
    for (int i = 0; i < count; i++) {
      parts[i] = RawMail.part("text/plain", "part " + i);
    }
    return parts;
  }

  private void files() {
    file(
        "winmail",
        "application/ms-tnef",
        "winmail.dat",
        new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1});
    file("empty-file", "application/pdf", "empty.pdf", new byte[0]);
    file("path-in-name", "text/plain", "../../etc/passwd", new byte[] {'x'});
    file("program", "application/pdf", "form.pdf.exe", new byte[] {'M', 'Z', 0, 0});
    file("no-pdf", "application/pdf", "form.pdf", "no PDF".getBytes(StandardCharsets.US_ASCII));
    file("long-name", "text/plain", "ก".repeat(300) + ".txt", new byte[] {'x'});
    byte[] big = new byte[6 << 20];
    new Random(2569).nextBytes(big);
    file("big", "application/octet-stream", "big.bin", big);
  }

  private void file(String name, String type, String fileName, byte[] content) {
    add(
        name,
        tree.letter("people/" + name)
            .multipart(
                "mixed",
                RawMail.part("text/plain; charset=utf-8", TEXT),
                RawMail.file(type, fileName, content)));
  }

  private void duplicates() {
    byte[] twice = letter("duplicate").bytes();
    tree.add("people/duplicate-1", twice);
    tree.add("people/duplicate-2", twice);
    add("same-message-id", letter("duplicate").text(" again"));
  }
}
