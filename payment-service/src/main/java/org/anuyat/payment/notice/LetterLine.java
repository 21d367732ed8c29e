package org.anuyat.payment.notice;

import org.anuyat.payment.fee.FeeLine;

/** One line of the calculation as a letter prints it; {@code baht} may be below zero. */
record LetterLine(String textTh, String textEn, String baht) {
  static LetterLine of(FeeLine line) {
    return new LetterLine(line.textTh(), line.textEn(), Baht.of(line.amountSatang()));
  }
}
