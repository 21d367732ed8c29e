package org.anuyat.payment.statement.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.anuyat.payment.statement.entry.EntryKeys;
import org.anuyat.payment.statement.entry.EntryWriter.Keyed;
import org.anuyat.payment.statement.format.BankLine;
import org.anuyat.payment.statement.format.LineFault;
import org.anuyat.payment.statement.format.LineSink;

/**
 * Takes what a reader reads: counts it, gives each line its account and key, and hands the lines on
 * in batches, unless a fault has come up, after which the rest is only looked through for more.
 */
final class ReadLines implements LineSink {
  /** Where full batches go. */
  interface Batches {
    void write(List<Keyed> batch);
  }

  private static final int BATCH = 1_000;
  private static final int FAULTS_KEPT = 100;

  private final Set<String> accounts;
  private final Batches batches;
  private final IntConsumer progress;
  private final EntryKeys keys = new EntryKeys();
  private final List<Keyed> batch = new ArrayList<>(BATCH);
  private final List<LineFault> faults = new ArrayList<>();
  private String account;
  private int read;
  private int faultCount;

  /**
   * @param accounts the municipality's account numbers, digits alone; the first is meant where the
   *     file names none
   * @param progress told after every thousand lines
   */
  ReadLines(List<String> accounts, Batches batches, IntConsumer progress) {
    this.accounts = Set.copyOf(accounts);
    this.account = accounts.isEmpty() ? "" : accounts.getFirst();
    this.batches = batches;
    this.progress = progress;
  }

  @Override
  public void account(String number) {
    String digits = digits(number);
    if (!accounts.contains(digits)) {
      fault(
          new LineFault(
              0,
              "บัญชี " + masked(digits) + " ไม่ใช่บัญชีรับชำระของเทศบาลนี้",
              "Account " + masked(digits) + " is no payment account of this municipality"));
    }
    account = digits;
  }

  @Override
  public void line(BankLine line) {
    count();
    if (faultCount > 0) {
      return;
    }
    batch.add(new Keyed(account, keys.next(account, line), line));
    if (batch.size() == BATCH) {
      flush();
    }
  }

  @Override
  public void fault(LineFault fault) {
    faultCount++;
    if (faults.size() < FAULTS_KEPT) {
      faults.add(fault);
    }
    if (fault.line() > 0) {
      count();
    }
  }

  void end() {
    flush();
  }

  private void flush() {
    if (faultCount == 0 && !batch.isEmpty()) {
      batches.write(batch);
    }
    batch.clear();
  }

  private void count() {
    read++;
    if (read % BATCH == 0) {
      progress.accept(read);
    }
  }

  int read() {
    return read;
  }

  int faultCount() {
    return faultCount;
  }

  List<LineFault> faults() {
    return List.copyOf(faults);
  }

  static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }

  private static String masked(String digits) {
    return digits.length() <= 4 ? digits : "…" + digits.substring(digits.length() - 4);
  }
}
