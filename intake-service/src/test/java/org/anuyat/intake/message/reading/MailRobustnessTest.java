package org.anuyat.intake.message.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailRobustnessTest {
  private static final int MUTATIONS = 150;
  private static final Duration FAST = Duration.ofSeconds(10);

  @TempDir Path folder;

  static Stream<Map.Entry<String, byte[]>> mails() {
    return DifficultMails.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("mails")
  void readsWhatIsCutOffAnywhere(Map.Entry<String, byte[]> mail) throws IOException {
    for (int length = 0; length <= mail.getValue().length; length += 3) {
      readsWithinLimits(Arrays.copyOf(mail.getValue(), length));
    }
  }

  @ParameterizedTest
  @MethodSource("mails")
  void readsWhatIsDamagedAnywhere(Map.Entry<String, byte[]> mail) throws IOException {
    Random random = new Random(mail.getKey().hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = mail.getValue().clone();
      for (int hit = 0; hit <= random.nextInt(12); hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      readsWithinLimits(damaged);
    }
  }

  /** On the present thread: the watch would only hide what takes long. */
  private void readsWithinLimits(byte[] raw) throws IOException {
    Path file = Files.write(folder.resolve("raw"), raw);
    Deadline deadline = new Deadline(Duration.ofSeconds(5));
    Reading reading =
        MailReader.collect(
            file, new AttachmentSpool(folder, "part-"), ReadingLimits.DEFAULT, deadline);
    assertTrue(!deadline.isOver(), "took too long");
    if (reading instanceof ReadMail mail) {
      assertTrue(mail.attachments().size() <= raw.length);
      assertTrue(mail.text().length() <= ReadingLimits.DEFAULT.text());
    }
  }

  @Test
  void readsAHeaderLineOfAMegabyte() {
    ReadMail mail =
        fast("From: a@example.org\r\nSubject: " + "x".repeat(1_000_000) + "\r\n\r\nbody");
    assertEquals("body", mail.text());
    assertEquals(1_000, mail.subject().length());
  }

  @Test
  void readsAHundredKilobytesOfRubbishInEachKindOfField() {
    for (String rubbish :
        Stream.of(
                "=?utf-8?Q?=E0",
                "=?",
                "?=",
                ";a=\"",
                "; ",
                "=",
                ";filename*0*=x''%E0",
                "\\\"",
                "(",
                "< ",
                "\r\n ",
                "\r\n\t=?utf-8?B?",
                "--",
                " for <a@b",
                "20 Nov ",
                "1/",
                "๑ ")
            .toList()) {
      String value = rubbish.repeat(100_000 / rubbish.length());
      fast("From: a@example.org\r\nSubject: "
              + value
              + "\r\nTo: "
              + value
              + "\r\nDate: "
              + value
              + "\r\nReceived: "
              + value
              + "\r\nContent-Disposition: attachment; "
              + value
              + "\r\nContent-Type: text/plain; "
              + value
              + "\r\n\r\nbody")
          .deliveredTo();
    }
  }

  @Test
  void readsAMegabyteOfRubbishInTheText() {
    for (String rubbish :
        Stream.of(
                ">",
                "From: ",
                "จาก: a\n",
                "On x ",
                "begin 644 a\n",
                "----- ",
                "เมื่อ ",
                "From:\nTo:\n",
                "_".repeat(20),
                "Message-ID: <",
                " \n",
                "\n\n")
            .toList()) {
      String text = rubbish.repeat(1_000_000 / rubbish.length());
      fast("From: a@example.org\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text)
          .ownText();
      fast("From: a@example.org\r\nContent-Type: text/plain; format=flowed\r\n\r\n" + text);
    }
  }

  @Test
  void readsAMegabyteOfRubbishInHtml() {
    for (String rubbish :
        Stream.of(
                "<",
                "<div>",
                "<a href=x",
                "<meta ",
                "<b style='display:none'>x",
                "<td>",
                " \n",
                "&nbsp;",
                "<font color=white>x")
            .toList()) {
      fast(
          "From: a@example.org\r\nContent-Type: text/html\r\n\r\n"
              + rubbish.repeat(1_000_000 / rubbish.length()));
    }
  }

  @Test
  void keepsTenThousandHeaders() {
    ReadMail mail =
        fast(
            "From: a@example.org\r\n"
                + "X-Test: value\r\n".repeat(10_000)
                + "Subject: last\r\n\r\nx");
    assertEquals("last", mail.subject());
    assertEquals(10_000, mail.header().all("x-test").size());
  }

  @Test
  void stopsAtTheLimitOfPartsAndSaysSo() {
    ReadMail mail =
        fast(
            "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nx\r\n".repeat(10_000)
                + "--b--\r\n");
    assertEquals(ReadingLimits.DEFAULT.parts(), mail.attachments().size());
    assertTrue(mail.notes().contains(ReadingNote.TOO_MANY_PARTS));
  }

  @Test
  void stopsAtTheLimitOfDepthAndSaysSo() {
    StringBuilder raw = new StringBuilder("From: a@example.org\r\nSubject: deep\r\n");
    for (int i = 0; i < 200; i++) {
      raw.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
      raw.append("Content-Type: text/plain\r\n\r\nlevel " + i + "\r\n--b" + i + "\r\n");
    }
    ReadMail mail = fast(raw.toString());
    assertTrue(mail.text().contains("level 99"));
    assertTrue(mail.notes().contains(ReadingNote.TOO_DEEP));
  }

  @Test
  void endsMailsInMailsInMails() {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      raw.append(
          "From: a@example.org\r\nSubject: " + i + "\r\nContent-Type: message/rfc822\r\n\r\n");
    }
    ReadMail mail = fast(raw.toString());
    assertEquals("1", mail.forwarded().orElseThrow().subject());
  }

  @Test
  void cutsAnEndlessTextAndSaysSo() {
    ReadMail mail =
        fast(
            "From: a@example.org\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "กขคง ".repeat(400_000));
    assertEquals(ReadingLimits.DEFAULT.text() - 1, mail.text().length(), 1);
    assertTrue(mail.notes().contains(ReadingNote.TEXT_CUT));
  }

  @Test
  void keepsWhatWasReadWhenTheTimeIsOver() throws Exception {
    Path raw = folder.resolve("raw");
    Files.write(raw, DifficultMails.crlf(DifficultMails.mixed()));
    MailCollector collector =
        new MailCollector(new AttachmentSpool(folder, "p"), ReadingLimits.DEFAULT);
    Deadline deadline = new Deadline(Duration.ofSeconds(30));
    EntityWalk walk = new EntityWalk(collector, ReadingLimits.DEFAULT, deadline);
    try (InputStream bytes = new InterruptingStream(MailStart.open(raw), 900)) {
      walk.walkMail(deadline.guard(bytes));
    } finally {
      assertTrue(Thread.interrupted());
    }
    ReadMail mail =
        new Finishing(collector, ReadingLimits.DEFAULT, new Deadline(Duration.ofSeconds(9)))
            .finish();
    assertEquals("Fwd: ขอใบอนุญาต", mail.subject());
    assertTrue(mail.notes().contains(ReadingNote.TOOK_TOO_LONG));
  }

  /** Lets the time be over after some bytes. */
  private static final class InterruptingStream extends FilterInputStream {
    private int left;

    InterruptingStream(InputStream in, int left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, Math.min(length, 100));
      left -= read;
      if (left < 0) {
        Thread.currentThread().interrupt();
      }
      return read;
    }
  }

  @Test
  void givesUpAReadingThatDoesNotComeBack() throws IOException {
    Reading reading =
        ReadingWatch.run(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return null;
            },
            Duration.ofMillis(100),
            Duration.ofMillis(100));
    assertInstanceOf(Reading.Unreadable.class, reading);
  }

  @Test
  void survivesAnOverflowingStack() throws IOException {
    Reading reading =
        ReadingWatch.run(() -> endless(0), Duration.ofSeconds(10), Duration.ofSeconds(1));
    assertInstanceOf(Reading.Unreadable.class, reading);
  }

  /** Ends only after more calls than any stack holds. */
  private static Reading endless(long calls) {
    return calls == Long.MAX_VALUE ? new Reading.Unreadable("never") : endless(calls + 1);
  }

  private static ReadMail fast(String raw) {
    return assertTimeout(FAST, () -> (ReadMail) Raw.read(raw.getBytes(UTF_8)));
  }
}
