package org.anuyat.local.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** SWIFT MT940, text in UTF-8 as Thai banks write it to their customers. */
final class Mt940Writer implements StatementWriter {
  private static final String END = "\r\n";
  private static final int LONGEST_LINE = 65;
  private static final int LINES = 6;

  @Override
  public byte[] write(String accountNumber, List<Booked> lines) {
    StringBuilder file = new StringBuilder();
    file.append(
        "{1:F01LOCALTHBXXXX0000000000}{2:O9400000000000LOCALTHBXXXX00000000000000000000N}{4:");
    file.append(END).append(":20:LOCAL").append(END);
    file.append(":25:").append(accountNumber).append(END).append(":28C:1/1").append(END);
    long opening =
        lines.isEmpty() ? 0 : lines.getFirst().balanceSatang() - lines.getFirst().amountSatang();
    balance(file, ":60F:", opening, lines.isEmpty() ? null : lines.getFirst());
    for (Booked line : lines) {
      file.append(":61:").append(date(line)).append(date(line).substring(2));
      file.append(line.amountSatang() < 0 ? 'D' : 'C').append(amount(line.amountSatang()));
      file.append("NMSC").append(line.ref1() == null ? "NONREF" : line.ref1());
      file.append("//").append(line.bankReference()).append(END);
      information(file, line);
    }
    long closing = lines.isEmpty() ? opening : lines.getLast().balanceSatang();
    balance(file, ":62F:", closing, lines.isEmpty() ? null : lines.getLast());
    return file.append("-}").append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void information(StringBuilder file, Booked line) {
    String text =
        (line.ref2() == null ? "" : "/REF2/" + line.ref2())
            + (line.payer() == null ? "" : "/ORDP/" + plain(line.payer()))
            + "/REMI/"
            + plain(line.channel());
    file.append(":86:");
    for (int row = 0; row < LINES && row * LONGEST_LINE < text.length(); row++) {
      file.append(text, row * LONGEST_LINE, Math.min((row + 1) * LONGEST_LINE, text.length()));
      file.append(END);
    }
  }

  /** Without the marks that part the words of the field. */
  private static String plain(String text) {
    return text.replaceAll("[/:-]", " ");
  }

  private static void balance(StringBuilder file, String tag, long satang, Booked at) {
    file.append(tag).append(satang < 0 ? 'D' : 'C');
    file.append(at == null ? "260101" : date(at)).append("THB").append(amount(satang)).append(END);
  }

  private static String date(Booked line) {
    return String.format(
        Locale.ROOT,
        "%02d%02d%02d",
        line.at().getYear() % 100,
        line.at().getMonthValue(),
        line.at().getDayOfMonth());
  }

  private static String amount(long satang) {
    return StatementWriter.plain(satang).replace('.', ',');
  }
}
