package org.anuyat.local.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A made-up shape of a Krungthai report: TIS-620, Buddhist years, money in and out apart. */
final class KrungthaiWriter implements StatementWriter {
  private static final String END = "\r\n";

  @Override
  public byte[] write(String accountNumber, List<Booked> lines) {
    StringBuilder file = new StringBuilder();
    file.append("รายงานการเคลื่อนไหวทางบัญชี").append(END);
    file.append("เลขที่บัญชี,").append(accountNumber).append(END).append(END);
    file.append(
            "วันที่ทำรายการ,เวลา,เลขที่รายการ,รายละเอียด,เลขอ้างอิง 1,เลขอ้างอิง"
                + " 2,ผู้ชำระ,ถอน,ฝาก,คงเหลือ")
        .append(END);
    long in = 0;
    for (Booked line : lines) {
      file.append(
              Stream.of(
                      String.format(
                          Locale.ROOT,
                          "%02d/%02d/%d",
                          line.at().getDayOfMonth(),
                          line.at().getMonthValue(),
                          line.at().getYear() + BUDDHIST_OFFSET),
                      line.at().toLocalTime().toString().length() == 5
                          ? line.at().toLocalTime() + ":00"
                          : line.at().toLocalTime().toString(),
                      line.bankReference(),
                      line.channel(),
                      line.ref1(),
                      line.ref2(),
                      line.payer(),
                      line.amountSatang() < 0 ? StatementWriter.thousands(line.amountSatang()) : "",
                      line.amountSatang() > 0 ? StatementWriter.thousands(line.amountSatang()) : "",
                      balance(line.balanceSatang()))
                  .map(cell -> StatementWriter.cell(cell, ','))
                  .collect(Collectors.joining(",")))
          .append(END);
      in += Math.max(line.amountSatang(), 0);
    }
    file.append("รวม,,,,,,,,")
        .append(StatementWriter.cell(StatementWriter.thousands(in), ','))
        .append(',')
        .append(END);
    return file.toString().getBytes(THAI);
  }

  private static String balance(long satang) {
    return (satang < 0 ? "-" : "") + StatementWriter.thousands(satang);
  }
}
