package org.anuyat.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.client.RawAppend;
import org.eclipse.angus.mail.imap.IMAPStore;

/**
 * Durable intake of 200 kB mails (stored, registered, acknowledged, case opened) beside what mbsync
 * copies of the same mails from the same Dovecot.
 */
final class IntakeSpeed {
  private static final int FILE_BYTES = 146_000;
  private static final int WARM_UP = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private IntakeSpeed() {}

  static Measured measure(Endpoints endpoints, Path folder, int mails) throws Exception {
    BenchMunicipality warm = new BenchMunicipality(endpoints, 1);
    warm.put(false);
    fill(warm.mailbox(), WARM_UP, 1_000_000);
    warm.awaitCases(WARM_UP, PATIENCE);
    BenchMunicipality municipality = new BenchMunicipality(endpoints, 2);
    municipality.put(true);
    fill(municipality.mailbox(), mails, 0);
    double mbsync = mails / seconds(Mbsync.copy(municipality.mailbox(), folder, mails));
    Instant start = Instant.now();
    municipality.put(false);
    municipality.awaitCases(mails, PATIENCE);
    double intake = mails / seconds(Duration.between(start, Instant.now()));
    return new Measured(
        "intake of " + mails + " mails of 200 kB, mail to case, to mbsync",
        "0.6 of mbsync",
        String.format(
            Locale.ROOT, "%.2f (%.1f and %.1f a second)", intake / mbsync, intake, mbsync),
        intake / mbsync >= 0.6);
  }

  private static void fill(ImapAccount account, int mails, int from) throws Exception {
    try (IMAPStore store = account.connect()) {
      for (int i = 0; i < mails; i++) {
        RawAppend.append(store, ImapAccount.INBOX, BenchMail.raw(from + i, FILE_BYTES));
      }
    }
  }

  private static double seconds(Duration time) {
    return Math.max(1, time.toMillis()) / 1000.0;
  }
}
