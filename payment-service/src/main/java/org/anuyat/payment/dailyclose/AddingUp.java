package org.anuyat.payment.dailyclose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anuyat.payment.dailyclose.DayEntry.Kind;
import org.anuyat.payment.dailyclose.DayTotals.MoneyTotal;
import org.anuyat.payment.dailyclose.DayTotals.OfficerTotal;
import org.anuyat.payment.dailyclose.DayTotals.ReceiptTotal;
import org.anuyat.payment.dailyclose.DayTotals.RefundTotal;
import org.anuyat.payment.dailyclose.DayTotals.VoidReceipt;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.RefundWay;

/** Adds a day's lines up. */
final class AddingUp {
  private final List<DayEntry> entries;

  private AddingUp(List<DayEntry> entries) {
    this.entries = entries;
  }

  /**
   * The totals.
   *
   * @param entries one day's lines in the order they were written
   */
  static DayTotals of(List<DayEntry> entries) {
    return new AddingUp(List.copyOf(entries)).totals();
  }

  private DayTotals totals() {
    long received = sum(all(Kind.RECEIVED));
    long annulled = sum(all(Kind.ANNULLED));
    long refunded = sum(all(Kind.REFUNDED));
    return new DayTotals(
        money(Kind.RECEIVED),
        money(Kind.ANNULLED),
        refunds(),
        received,
        annulled,
        refunded,
        received - annulled - refunded,
        sum(all(Kind.SURPLUS)),
        cash(),
        receipts(),
        officers());
  }

  private List<MoneyTotal> money(Kind kind) {
    return grouped(all(kind), entry -> List.of(entry.method(), entry.source())).values().stream()
        .map(same ->
            new MoneyTotal(
                same.getFirst().method(), same.getFirst().source(), same.size(), sum(same)))
        .sorted(Comparator.comparing(MoneyTotal::method).thenComparing(MoneyTotal::source))
        .toList();
  }

  private List<RefundTotal> refunds() {
    return grouped(all(Kind.REFUNDED), DayEntry::way).entrySet().stream()
        .map(same -> new RefundTotal(same.getKey(), same.getValue().size(), sum(same.getValue())))
        .sorted(Comparator.comparing(RefundTotal::way))
        .toList();
  }

  private long cash() {
    return sum(atCounter(Kind.RECEIVED))
        - sum(atCounter(Kind.ANNULLED))
        - sum(all(Kind.REFUNDED).stream().filter(e -> e.way() == RefundWay.CASH).toList());
  }

  private List<DayEntry> atCounter(Kind kind) {
    return all(kind).stream().filter(entry -> entry.source() == MoneySource.COUNTER).toList();
  }

  private ReceiptTotal receipts() {
    List<DayEntry> issued = all(Kind.RECEIPT_ISSUED);
    return new ReceiptTotal(
        issued.size(),
        sum(issued),
        issued.isEmpty() ? null : issued.getFirst().receiptNumber(),
        issued.isEmpty() ? null : issued.getLast().receiptNumber(),
        all(Kind.RECEIPT_VOIDED).stream()
            .map(gone ->
                new VoidReceipt(
                    gone.receiptNumber(), gone.receiptDay().toString(), gone.amountSatang()))
            .toList());
  }

  private List<OfficerTotal> officers() {
    return grouped(entries, DayEntry::officer).entrySet().stream()
        .map(own -> officer(own.getKey(), own.getValue()))
        .sorted(Comparator.comparing(OfficerTotal::officer))
        .toList();
  }

  private static OfficerTotal officer(String subject, List<DayEntry> own) {
    AddingUp theirs = new AddingUp(own);
    return new OfficerTotal(
        subject,
        own.getLast().officerName(),
        theirs.all(Kind.RECEIPT_ISSUED).size(),
        sum(theirs.all(Kind.RECEIVED)),
        sum(theirs.all(Kind.REFUNDED)),
        sum(theirs.all(Kind.ANNULLED)));
  }

  private List<DayEntry> all(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }

  private static <K> Map<K, List<DayEntry>> grouped(
      List<DayEntry> entries, Function<DayEntry, K> key) {
    return entries.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static long sum(List<DayEntry> entries) {
    return entries.stream().mapToLong(DayEntry::amountSatang).reduce(0, Math::addExact);
  }
}
