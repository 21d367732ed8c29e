package org.anuyat.payment.statement.format;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One line of a bank statement, whatever shape it came in.
 *
 * @param line where it begins in the file, from 1
 * @param bookedOn Bangkok date the bank booked it on
 * @param bookedAt Bangkok time, null where the statement tells none
 * @param valueDate null where the statement tells none
 * @param amountSatang more than 0 is money that came in, less is money that went out
 * @param returned whether it takes back an earlier line
 * @param ref1 first reference as the payer gave it, here the Transaction ID; null if there is none
 * @param ref2 second reference, here the case number; null if there is none
 * @param bankReference what the bank knows the payment by; null if it tells none
 * @param description free text, null if there is none
 * @param payer who paid, null if the bank does not tell
 * @param balanceSatang balance after the line, null where the statement tells none
 */
public record BankLine(
    int line,
    LocalDate bookedOn,
    LocalTime bookedAt,
    LocalDate valueDate,
    long amountSatang,
    boolean returned,
    String ref1,
    String ref2,
    String bankReference,
    String description,
    String payer,
    Long balanceSatang) {
  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_TEXT = 500;

  public BankLine {
    ref1 = text(ref1, LONGEST_REFERENCE);
    ref2 = text(ref2, LONGEST_REFERENCE);
    bankReference = text(bankReference, LONGEST_REFERENCE);
    description = text(description, LONGEST_TEXT);
    payer = text(payer, LONGEST_TEXT);
  }

  /** Whether money came in. */
  public boolean isCredit() {
    return amountSatang > 0;
  }

  private static String text(String given, int longest) {
    if (given == null) {
      return null;
    }
    String printable =
        given.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ").replaceAll(" {2,}", " ").strip();
    if (printable.isEmpty()) {
      return null;
    }
    return printable.length() > longest ? printable.substring(0, longest) : printable;
  }
}
