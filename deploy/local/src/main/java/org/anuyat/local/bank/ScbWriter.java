package org.anuyat.local.bank;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A made-up shape of an SCB report: UTF-8 with a BOM, bars, English headings, a total. */
final class ScbWriter implements StatementWriter {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  @Override
  public byte[] write(String accountNumber, List<Booked> lines) {
    StringBuilder file = new StringBuilder("\uFEFF");
    file.append("Bill Payment Transaction Report\n");
    file.append(
        "Transaction No.|Payment Date|Payment Time|Reference No.1|Reference No.2|Customer"
            + " Name|Channel|CR/DR|Amount\n");
    long in = 0;
    for (Booked line : lines) {
      file.append(
              Stream.of(
                      line.bankReference(),
                      DATE.format(line.at()),
                      TIME.format(line.at()),
                      line.ref1(),
                      line.ref2(),
                      line.payer(),
                      line.channel(),
                      line.amountSatang() < 0 ? "DR" : "CR",
                      StatementWriter.thousands(line.amountSatang()))
                  .map(cell -> StatementWriter.cell(cell, '|'))
                  .collect(Collectors.joining("|")))
          .append('\n');
      in += Math.max(line.amountSatang(), 0);
    }
    file.append("Total|||||||CR|").append(StatementWriter.thousands(in)).append('\n');
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}
