package org.anuyat.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.client.RawAppend;
import org.awaitility.Awaitility;
import org.eclipse.angus.mail.imap.IMAPStore;

/** A sweep of an inbox of 100,000 mails in which nothing is new, beside one of an empty inbox. */
final class PollCost {
  /** What intake tells of its sweeps of one mailbox: how many, and how long all of them took. */
  private record Sweeps(double count, double seconds) {
    double mean(Sweeps before) {
      return (seconds - before.seconds) / (count - before.count);
    }
  }

  private static final int MAILS = 100_000;
  private static final int SWEEPS = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Endpoints endpoints;
  private final HttpClient http = HttpClient.newHttpClient();

  private PollCost(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  static Measured measure(Endpoints endpoints) throws Exception {
    BenchMunicipality empty = new BenchMunicipality(endpoints, 10);
    BenchMunicipality full = new BenchMunicipality(endpoints, 11);
    fill(full.mailbox());
    // Old mail, as when a mailbox is taken into use: it is known and not taken in.
    full.putReceivingFrom(Instant.now().plus(Duration.ofDays(2)));
    full.awaitCompared(MAILS, PATIENCE);
    empty.put(false);
    PollCost cost = new PollCost(endpoints);
    Sweeps emptyBefore = cost.await(empty, 3);
    Sweeps fullBefore = cost.await(full, 3);
    Sweeps emptyAfter = cost.await(empty, emptyBefore.count() + SWEEPS);
    Sweeps fullAfter = cost.await(full, fullBefore.count() + SWEEPS);
    double ofEmpty = emptyAfter.mean(emptyBefore);
    double ofFull = fullAfter.mean(fullBefore);
    return new Measured(
        "sweep of 100,000 mails, nothing new, to an empty inbox",
        "2 times",
        String.format(
            Locale.ROOT,
            "%.2f times (%.2f and %.2f ms)",
            ofFull / ofEmpty,
            ofFull * 1_000,
            ofEmpty * 1_000),
        ofFull <= 2 * ofEmpty);
  }

  private static void fill(ImapAccount account) throws Exception {
    try (IMAPStore store = account.connect()) {
      for (int i = 0; i < MAILS; i++) {
        String mail = "Subject: old " + i + "\r\nFrom: old@example.org\r\n\r\nold\r\n";
        RawAppend.append(store, ImapAccount.INBOX, mail.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private Sweeps await(BenchMunicipality municipality, double count) {
    return Awaitility.await("sweeps of " + municipality.address())
        .atMost(PATIENCE)
        .until(() -> sweeps(municipality.code()), sweeps -> sweeps.count() >= count);
  }

  private Sweeps sweeps(String municipality) throws IOException, InterruptedException {
    String metrics =
        http.send(
                HttpRequest.newBuilder(
                        URI.create(endpoints.get("intake.management.url") + "/q/metrics"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    return new Sweeps(
        value(metrics, "anuyat_mailbox_sweep_seconds_count", municipality),
        value(metrics, "anuyat_mailbox_sweep_seconds_sum", municipality));
  }

  private static double value(String metrics, String name, String municipality) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + "{") && line.contains('"' + municipality + '"'))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
