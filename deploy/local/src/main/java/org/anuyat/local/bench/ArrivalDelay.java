package org.anuyat.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.client.RawAppend;
import org.awaitility.Awaitility;
import org.eclipse.angus.mail.imap.AppendUID;
import org.eclipse.angus.mail.imap.IMAPStore;

/** From a mail's arrival in one of many mailboxes until it is registered. */
final class ArrivalDelay {
  private record Arrival(BenchMunicipality municipality, AppendUID uid, Instant at) {}

  private static final int MAILS = 240;
  private static final int MAILS_A_SECOND = 4;

  private ArrivalDelay() {}

  static Measured measure(Endpoints endpoints, int mailboxes) throws Exception {
    List<BenchMunicipality> municipalities = new ArrayList<>();
    for (int i = 0; i < mailboxes; i++) {
      BenchMunicipality municipality = new BenchMunicipality(endpoints, 100 + i);
      municipality.put(false);
      municipalities.add(municipality);
    }
    List<Arrival> arrivals = send(municipalities);
    List<Long> delays = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      delays.add(delay(arrival).toMillis());
    }
    delays.sort(null);
    long p95 = delays.get((int) Math.ceil(delays.size() * 0.95) - 1);
    return new Measured(
        "arrival to registered, " + mailboxes + " mailboxes, 95th percentile",
        "5 s",
        String.format(
            Locale.ROOT,
            "%.1f s (median %.1f s, longest %.1f s)",
            p95 / 1000.0,
            delays.get(delays.size() / 2) / 1000.0,
            delays.getLast() / 1000.0),
        p95 <= 5_000);
  }

  private static List<Arrival> send(List<BenchMunicipality> municipalities) throws Exception {
    Random random = new Random(120);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < MAILS; i++) {
      BenchMunicipality municipality = municipalities.get(random.nextInt(municipalities.size()));
      try (IMAPStore store = municipality.mailbox().connect()) {
        AppendUID uid =
            RawAppend.append(store, ImapAccount.INBOX, BenchMail.raw(2_000_000 + i, 20_000));
        arrivals.add(new Arrival(municipality, uid, Instant.now()));
      }
      Thread.sleep(1_000 / MAILS_A_SECOND);
    }
    return arrivals;
  }

  private static Duration delay(Arrival arrival) {
    String message =
        Awaitility.await("registration")
            .atMost(Duration.ofMinutes(10))
            .until(
                () ->
                    arrival.municipality().messageOf(arrival.uid().uidvalidity, arrival.uid().uid),
                id -> id != null);
    return Duration.between(arrival.at(), arrival.municipality().registeredAt(message));
  }
}
