package org.anuyat.e2e;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Bytes that are hardly a mail, or none at all. */
final class BrokenMails {
  private BrokenMails() {}

  static void addTo(DifficultMails tree) {
    String run = tree.address("broken");
    add(tree, "one-line", run + " is no header");
    add(tree, "header-only", "Subject: only a header " + run);
    add(tree, "header-cut", "Subject: " + run + "\r\nFrom: a@exam");
    add(tree, "no-colon", "Subject " + run + "\r\nFrom a\r\n\r\ntext");
    add(tree, "bare-line-feeds", letter(tree, "lf").replace("\r\n", "\n"));
    add(tree, "bare-carriage-returns", letter(tree, "cr").replace("\r\n", "\r"));
    add(tree, "mixed-line-ends", letter(tree, "mixed") + "a\rb\nc\r\nd\n\re");
    add(tree, "from-line", "From somebody Mon Nov 16 10:15:00 2026\r\n" + letter(tree, "mbox"));
    add(tree, "byte-order-mark", "\uFEFF" + letter(tree, "bom"));
    add(tree, "leading-empty-lines", "\r\n\r\n" + letter(tree, "empty-lines"));
    add(tree, "nul-bytes", letter(tree, "nul") + "a\0b\0c");
    add(tree, "long-line", letter(tree, "long-line") + "x".repeat(200_000));
    add(tree, "no-last-line-end", letter(tree, "no-end") + "end");
    add(tree, "json", "{\"run\":\"" + run + "\",\"mail\":false}");
    add(tree, "html-page", "<!doctype html><title>" + run + "</title>");
    add(
        tree,
        "boundary-missing",
        letter(tree, "boundary").replace("text/plain", "multipart/mixed") + "--x\r\n\r\ntext");
    add(
        tree,
        "boundary-never-closed",
        letter(tree, "open").replace("text/plain", "multipart/mixed; boundary=x")
            + "--x\r\nContent-Type: text/plain\r\n\r\ntext");
    add(
        tree,
        "base64-broken",
        letter(tree, "base64")
                .replace("MIME-Version", "Content-Transfer-Encoding: base64\r\nMIME-Version")
            + "=!!&#=QUJD=A");
    add(tree, "charset-unknown", letter(tree, "charset").replace("utf-8", "x-klingon"));
    tree.add("broken/empty", new byte[0]);
    noise(tree);
  }

  private static void noise(DifficultMails tree) {
    Random random = new Random(tree.address("noise").hashCode());
    for (int size : new int[] {1, 100, 10_000, 300_000}) {
      byte[] bytes = new byte[size + 16];
      random.nextBytes(bytes);
      tree.add("broken/noise-" + size, bytes);
    }
  }

  private static String letter(DifficultMails tree, String name) {
    return new String(
        tree.letter("broken/" + name).text("ขอใบอนุญาต " + name + "\n").bytes(),
        StandardCharsets.UTF_8);
  }

  private static void add(DifficultMails tree, String name, String mail) {
    tree.add("broken/" + name, mail.getBytes(StandardCharsets.UTF_8));
  }
}
