package org.anuyat.local.bank;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What a bank has booked on one account, in order. */
public final class Ledger {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** No two lines of one second have the same reference, whichever ledger they are of. */
  private static final AtomicInteger BOOKED = new AtomicInteger();

  private final String bank;
  private final List<Booked> lines;

  /**
   * @param bank 3-digit code, the beginning of its references
   */
  public Ledger(String bank) {
    this(bank, List.of());
  }

  /** As it was left. */
  public Ledger(String bank, List<Booked> before) {
    this.bank = bank;
    this.lines = new ArrayList<>(before);
  }

  /** Books money in (above 0) or out, now, under a new reference of 16 characters. */
  public synchronized Booked book(
      long amountSatang, String ref1, String ref2, String payer, String channel) {
    OffsetDateTime now = OffsetDateTime.now(BANGKOK).truncatedTo(ChronoUnit.SECONDS);
    Booked line =
        new Booked(
            now,
            amountSatang,
            ref1,
            ref2,
            String.format(
                Locale.ROOT,
                "%s%09d%04d",
                bank,
                now.toEpochSecond() % 1_000_000_000,
                BOOKED.incrementAndGet() % 10_000),
            payer,
            channel,
            balanceSatang() + amountSatang);
    lines.add(line);
    return line;
  }

  public synchronized List<Booked> lines() {
    return List.copyOf(lines);
  }

  public synchronized long balanceSatang() {
    return lines.isEmpty() ? 0 : lines.getLast().balanceSatang();
  }
}
