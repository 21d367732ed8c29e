package org.anuyat.payment.statement.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes lines of one {@code Ntry}. An entry booked in one sum for many payments becomes a line for
 * each, when each tells its amount and together they are the sum.
 */
final class Camt053Entry {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,5})?");
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final Set<String> NO_REFERENCE = Set.of("NOTPROVIDED", "NONREF");

  private record Moment(LocalDate date, LocalTime time) {}

  private final Element entry;
  private final LineSink sink;

  Camt053Entry(Element entry, LineSink sink) {
    this.entry = entry;
    this.sink = sink;
  }

  /** Hands on what was booked; what is pending or only information is no money yet. */
  void handOn() {
    String status = entry.first("Sts/Cd", "Sts");
    if (status != null && !status.equals("BOOK")) {
      return;
    }
    try {
      lines().forEach(sink::line);
    } catch (BadValue bad) {
      sink.fault(bad.at(entry.line(), "Ntry"));
    }
  }

  private List<BankLine> lines() throws BadValue {
    long amount = amount(entry);
    boolean isIn = isIn();
    List<Element> payments = entry.all("NtryDtls/TxDtls").toList();
    if (payments.size() > 1) {
      List<Long> amounts = new ArrayList<>();
      for (Element payment : payments) {
        Element own =
            Stream.of("Amt", "AmtDtls/TxAmt/Amt").flatMap(payment::all).findFirst().orElse(null);
        amounts.add(own == null ? 0 : satang(own));
      }
      if (amounts.stream().mapToLong(Long::longValue).sum() == amount && !amounts.contains(0L)) {
        List<BankLine> lines = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
          lines.add(line(payments.get(i), isIn ? amounts.get(i) : -amounts.get(i), false));
        }
        return lines;
      }
    }
    Element payment = payments.size() == 1 ? payments.getFirst() : new Element("TxDtls", 0);
    return List.of(line(payment, isIn ? amount : -amount, true));
  }

  private BankLine line(Element payment, long amount, boolean isWhole) throws BadValue {
    Moment booked = moment("BookgDt");
    Moment value = moment("ValDt");
    if (booked == null && value == null) {
      throw new BadValue("ไม่มีวันที่ (BookgDt)", "the date (BookgDt) is missing");
    }
    List<String> structured =
        payment
            .all("RmtInf/Strd/CdtrRefInf/Ref")
            .map(Element::text)
            .filter(t -> !t.isEmpty())
            .toList();
    String own = payment.first("Refs/AcctSvcrRef", "Refs/TxId");
    return new BankLine(
        entry.line(),
        booked == null ? value.date() : booked.date(),
        booked == null ? null : booked.time(),
        value == null ? null : value.date(),
        amount,
        "true".equals(entry.first("RvslInd")) || "1".equals(entry.first("RvslInd")),
        structured.isEmpty() ? endToEnd(payment) : structured.getFirst(),
        structured.size() > 1 ? structured.get(1) : payment.first("Refs/InstrId"),
        isWhole ? entry.first("AcctSvcrRef") == null ? own : entry.first("AcctSvcrRef") : own,
        description(payment),
        payment.first("RltdPties/Dbtr/Pty/Nm", "RltdPties/Dbtr/Nm"),
        null);
  }

  private static String endToEnd(Element payment) {
    String reference = payment.first("Refs/EndToEndId");
    return reference == null || NO_REFERENCE.contains(reference) ? null : reference;
  }

  private String description(Element payment) {
    return Stream.concat(
            payment.all("RmtInf/Ustrd"),
            Stream.concat(payment.all("AddtlTxInf"), entry.all("AddtlNtryInf")))
        .map(Element::text)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private boolean isIn() throws BadValue {
    String mark = String.valueOf(entry.first("CdtDbtInd"));
    return switch (mark) {
      case "CRDT" -> true;
      case "DBIT" -> false;
      default ->
          throw new BadValue(
              "ไม่พบเครื่องหมายเดบิตหรือเครดิต (CdtDbtInd)",
              "the mark of debit or credit (CdtDbtInd) is missing");
    };
  }

  private static long amount(Element of) throws BadValue {
    Element amount =
        of.all("Amt")
            .findFirst()
            .orElseThrow(() -> new BadValue("ไม่มีจำนวนเงิน (Amt)", "the amount (Amt) is missing"));
    return satang(amount);
  }

  private static long satang(Element amount) throws BadValue {
    if (!"THB".equals(amount.attribute("Ccy"))) {
      throw new BadValue("สกุลเงินไม่ใช่บาท (THB)", "the currency is not baht (THB)");
    }
    String written = amount.text();
    if (!DECIMAL.matcher(written).matches()) {
      throw new BadValue(
          "อ่านจำนวนเงิน “" + Shown.of(written) + "” ไม่ได้",
          "“" + Shown.of(written) + "” is no amount");
    }
    return Satang.exact(new BigDecimal(written), written);
  }

  private Moment moment(String name) throws BadValue {
    String moment = entry.first(name + "/DtTm");
    String date = entry.first(name + "/Dt");
    try {
      if (moment != null) {
        LocalDateTime local =
            moment.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                ? OffsetDateTime.parse(moment).atZoneSameInstant(BANGKOK).toLocalDateTime()
                : LocalDateTime.parse(moment);
        return new Moment(local.toLocalDate(), local.toLocalTime());
      }
      return date == null
          ? null
          : new Moment(LocalDate.parse(date.substring(0, Math.min(10, date.length()))), null);
    } catch (DateTimeException bad) {
      String shown = Shown.of(moment == null ? date : moment);
      throw new BadValue("อ่านวันที่ “" + shown + "” ไม่ได้", "“" + shown + "” is no date");
    }
  }
}
