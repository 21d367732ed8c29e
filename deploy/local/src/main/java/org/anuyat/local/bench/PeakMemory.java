package org.anuyat.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.anuyat.local.Stack;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.client.RawAppend;
import org.eclipse.angus.mail.imap.IMAPStore;

/** intake's peak resident memory with files of 50 MB and of 1 MB, each in a fresh process. */
final class PeakMemory {
  private static final int MAILS = 8;
  private static final long LIMIT_MB = 64;

  private PeakMemory() {}

  static Measured measure(Stack stack) throws Exception {
    long small = peakMegabytes(stack, 3, 1 << 20);
    long large = peakMegabytes(stack, 4, 50 << 20);
    return new Measured(
        "peak memory with files of 50 MB above that with 1 MB",
        LIMIT_MB + " MB",
        String.format(Locale.ROOT, "%d MB (%d and %d MB)", large - small, large, small),
        large - small <= LIMIT_MB);
  }

  private static long peakMegabytes(Stack stack, int number, int fileBytes) throws Exception {
    stack.stopService("intake");
    stack.startService("intake");
    BenchMunicipality municipality = new BenchMunicipality(stack.endpoints(), number);
    municipality.put(false);
    try (IMAPStore store = municipality.mailbox().connect()) {
      for (int i = 0; i < MAILS; i++) {
        RawAppend.append(store, ImapAccount.INBOX, BenchMail.raw(3_000_000 + i, fileBytes));
      }
    }
    municipality.awaitCases(MAILS, Duration.ofMinutes(20));
    return peakKilobytes(stack.endpoints().get("intake.pid")) / 1024;
  }

  private static long peakKilobytes(String pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
