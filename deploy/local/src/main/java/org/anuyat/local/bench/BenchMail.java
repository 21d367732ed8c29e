package org.anuyat.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** An application with one file, each from another made-up person. */
final class BenchMail {
  private BenchMail() {}

  /**
   * The raw mail.
   *
   * @param fileBytes the size of the file before base64
   */
  static byte[] raw(int number, int fileBytes) {
    byte[] file = new byte[fileBytes];
    new Random(number).nextBytes(file);
    String head =
        """
        Message-ID: <bench-%1$d-%2$d@example.org>
        From: Tua-yang Thotsop <bench-person-%1$d-%2$d@example.org>
        To: saraban@bench.example
        Subject: =?utf-8?B?4LiC4Lit4LmD4Lia4Lit4LiZ4Li44LiN4Liy4LiV?= %1$d
        Date: Mon, 16 Nov 2026 10:15:00 +0700
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=-b"

        --=-b
        Content-Type: text/plain; charset=utf-8

        ขอยื่นคำขอค่ะ นางสาวตัวอย่าง ทดสอบ
        --=-b
        Content-Type: application/octet-stream; name="file.bin"
        Content-Disposition: attachment; filename="file.bin"
        Content-Transfer-Encoding: base64

        """
            .formatted(number, fileBytes)
            .replace("\n", "\r\n");
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] middle = Base64.getMimeEncoder().encode(file);
    byte[] end = "\r\n--=-b--\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] raw = new byte[start.length + middle.length + end.length];
    System.arraycopy(start, 0, raw, 0, start.length);
    System.arraycopy(middle, 0, raw, start.length, middle.length);
    System.arraycopy(end, 0, raw, start.length + middle.length, end.length);
    return raw;
  }
}
