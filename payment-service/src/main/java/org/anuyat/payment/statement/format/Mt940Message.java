package org.anuyat.payment.statement.format;

import com.prowidesoftware.swift.model.field.Field25;
import com.prowidesoftware.swift.model.field.Field60F;
import com.prowidesoftware.swift.model.field.Field61;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the fields of MT940 together to lines: a {@code :61:} with the {@code :86:} behind it. */
final class Mt940Message {
  private static final Pattern CODED = Pattern.compile("/(REF1|REF2|ORDP|NAME|REMI)/([^/]*)");
  private static final String BAHT = "THB";

  private final LineSink sink;
  private Field61 entry;
  private int entryLine;
  private String information;

  Mt940Message(LineSink sink) {
    this.sink = sink;
  }

  void field(String tag, String value, int line) {
    switch (tag) {
      case "86" -> information = value;
      case "61" -> {
        end();
        entry = new Field61(value.replace("\n", "\r\n"));
        entryLine = line;
      }
      case "25", "25P" -> {
        end();
        sink.account(new Field25(value.lines().findFirst().orElse("")).getValue());
      }
      case "60F", "60M" -> {
        end();
        checkCurrency(value, line);
      }
      default -> end();
    }
  }

  /** No more belongs to the entry that is open. */
  void end() {
    if (entry != null) {
      try {
        handOn();
      } catch (BadValue bad) {
        sink.fault(bad.at(entryLine, ":61:"));
      }
    }
    entry = null;
    information = null;
  }

  private void checkCurrency(String value, int line) {
    String currency = new Field60F(value).getCurrency();
    if (!BAHT.equals(currency)) {
      sink.fault(LineFault.at(line, "สกุลเงินไม่ใช่บาท (THB)", "the account is not in baht (THB)"));
    }
  }

  private void handOn() throws BadValue {
    String mark = String.valueOf(entry.getDebitCreditMark());
    if (!mark.matches("R?[CD]")) {
      throw new BadValue("ไม่พบเครื่องหมายเดบิตหรือเครดิต", "the debit or credit mark is missing");
    }
    if (entry.getAmount() == null) {
      throw new BadValue("ไม่มีจำนวนเงิน", "the amount is missing");
    }
    long amount = Mt940Reader.satang(entry.getAmount());
    boolean isIn = mark.equals("C") || mark.equals("RD");
    LocalDate valueDate = date(entry.getValueDate());
    String text = information == null ? "" : information.replace("\n", "");
    sink.line(
        new BankLine(
            entryLine,
            bookedOn(entry.getEntryDate(), valueDate),
            null,
            valueDate,
            isIn ? amount : -amount,
            mark.startsWith("R"),
            reference(entry.getReferenceForTheAccountOwner(), text),
            coded(text, "REF2"),
            entry.getReferenceOfTheAccountServicingInstitution(),
            description(text),
            coded(text, "ORDP") == null ? coded(text, "NAME") : coded(text, "ORDP"),
            null));
  }

  private static String reference(String owner, String text) {
    return owner == null || owner.isBlank() || owner.equals("NONREF") ? coded(text, "REF1") : owner;
  }

  private static String description(String text) {
    String remittance = coded(text, "REMI");
    return remittance == null ? text : remittance;
  }

  private static String coded(String text, String code) {
    Matcher found = CODED.matcher(text);
    while (found.find()) {
      if (found.group(1).equals(code)) {
        return found.group(2);
      }
    }
    return null;
  }

  /** {@code YYMMDD}; two digits of a year are of this century, as SWIFT means them. */
  private static LocalDate date(String written) throws BadValue {
    if (written != null && written.matches("[0-9]{6}")) {
      try {
        return LocalDate.of(
            2000 + Integer.parseInt(written.substring(0, 2)),
            Integer.parseInt(written.substring(2, 4)),
            Integer.parseInt(written.substring(4)));
      } catch (DateTimeException noSuchDay) {
        // told below
      }
    }
    throw new BadValue(
        "อ่านวันที่ “" + Shown.of(String.valueOf(written)) + "” ไม่ได้",
        "“" + Shown.of(String.valueOf(written)) + "” is no date");
  }

  /** The entry date has no year: it is the one nearest to the value date. */
  private static LocalDate bookedOn(String monthAndDay, LocalDate valueDate) throws BadValue {
    if (monthAndDay == null || monthAndDay.isBlank()) {
      return valueDate;
    }
    LocalDate sameYear =
        date(String.format(Locale.ROOT, "%02d", valueDate.getYear() % 100) + monthAndDay);
    if (sameYear.isAfter(valueDate.plusMonths(6))) {
      return sameYear.minusYears(1);
    }
    return sameYear.isBefore(valueDate.minusMonths(6)) ? sameYear.plusYears(1) : sameYear;
  }
}
