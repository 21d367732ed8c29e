package org.anuyat.local.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up shape of a Bangkok Bank report: rows by kind without headings, short Buddhist years.
 */
final class BangkokBankWriter implements StatementWriter {
  @Override
  public byte[] write(String accountNumber, List<Booked> lines) {
    StringBuilder file = new StringBuilder();
    file.append("HEADER;").append(accountNumber).append(";BILL PAYMENT\r\n");
    for (Booked line : lines) {
      file.append(
              Stream.of(
                      "D",
                      line.bankReference(),
                      String.format(
                          Locale.ROOT,
                          "%02d%02d%02d",
                          line.at().getDayOfMonth(),
                          line.at().getMonthValue(),
                          (line.at().getYear() + BUDDHIST_OFFSET) % 100),
                      String.format(
                          Locale.ROOT,
                          "%02d%02d%02d",
                          line.at().getHour(),
                          line.at().getMinute(),
                          line.at().getSecond()),
                      line.payer(),
                      line.ref1(),
                      line.ref2(),
                      line.amountSatang() < 0 ? "D" : "C",
                      StatementWriter.plain(line.amountSatang()),
                      line.channel())
                  .map(cell -> StatementWriter.cell(cell, ';'))
                  .collect(Collectors.joining(";")))
          .append("\r\n");
    }
    file.append("TRAILER;").append(lines.size()).append("\r\n");
    return file.toString().getBytes(THAI);
  }
}
