package org.anuyat.payment.statement.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Makes a line of a row of CSV. */
final class CsvRow {
  /** A cell that is not what its column asks for. */
  static final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LineFault fault;

    BadCell(LineFault fault) {
      super(fault.messageEn());
      this.fault = fault;
    }

    LineFault fault() {
      return fault;
    }
  }

  private interface Reading<T> {
    T of(String cell) throws BadValue;
  }

  private final CsvMapping mapping;
  private final CsvMapping.Columns columns;
  private final Dates dates;
  private final char decimal;
  private final Character thousands;

  CsvRow(CsvMapping mapping) {
    this.mapping = mapping;
    this.columns = mapping.columns();
    this.dates = new Dates(mapping.dates());
    this.decimal = mapping.numbers().decimal().charAt(0);
    this.thousands =
        mapping.numbers().thousands() == null ? null : mapping.numbers().thousands().charAt(0);
  }

  BankLine read(List<String> row, int line, CsvLayout layout) throws BadCell {
    LocalDate bookedOn = needed(row, line, layout, columns.date(), dates::date);
    LocalTime bookedAt = optional(row, line, layout, columns.time(), dates::time);
    LocalDate valueDate = optional(row, line, layout, columns.valueDate(), dates::date);
    return new BankLine(
        line,
        bookedOn,
        bookedAt,
        valueDate,
        amount(row, line, layout),
        false,
        layout.cell(row, columns.ref1()),
        layout.cell(row, columns.ref2()),
        layout.cell(row, columns.bankReference()),
        layout.cell(row, columns.description()),
        layout.cell(row, columns.payer()),
        optional(row, line, layout, columns.balance(), this::satang));
  }

  private long amount(List<String> row, int line, CsvLayout layout) throws BadCell {
    if (columns.amount() != null) {
      long amount = needed(row, line, layout, columns.amount(), this::satang);
      return isDebit(row, layout) ? -Math.abs(amount) : amount;
    }
    Long credit = optional(row, line, layout, columns.credit(), this::satang);
    Long debit = optional(row, line, layout, columns.debit(), this::satang);
    if (credit == null && debit == null) {
      throw new BadCell(LineFault.at(line, "ไม่มีจำนวนเงิน", "there is no amount"));
    }
    return (credit == null ? 0 : credit) - (debit == null ? 0 : Math.abs(debit));
  }

  private boolean isDebit(List<String> row, CsvLayout layout) {
    return columns.direction() != null
        && mapping.numbers().debitMarks().stream()
            .anyMatch(mark -> mark.equalsIgnoreCase(layout.cell(row, columns.direction())));
  }

  private long satang(String cell) throws BadValue {
    return Satang.read(cell, decimal, thousands);
  }

  private static <T> T needed(
      List<String> row, int line, CsvLayout layout, String column, Reading<T> reading)
      throws BadCell {
    T value = optional(row, line, layout, column, reading);
    if (value == null) {
      throw new BadCell(new BadValue("ไม่มีค่า", "the value is missing").at(line, column));
    }
    return value;
  }

  private static <T> T optional(
      List<String> row, int line, CsvLayout layout, String column, Reading<T> reading)
      throws BadCell {
    String cell = layout.cell(row, column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return reading.of(cell);
    } catch (BadValue bad) {
      throw new BadCell(bad.at(line, column));
    }
  }
}
