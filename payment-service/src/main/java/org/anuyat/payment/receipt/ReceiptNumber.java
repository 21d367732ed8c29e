package org.anuyat.payment.receipt;

import jakarta.persistence.Embeddable;

/**
 * A number in the register of receipts.
 *
 * @param buddhistYear such as 2569
 * @param number from 1, without gaps
 * @param book เล่มที่: so many numbers make a book
 */
@Embeddable
record ReceiptNumber(int buddhistYear, int number, int book) {
  static ReceiptNumber of(int buddhistYear, int number, int numbersPerBook) {
    return new ReceiptNumber(buddhistYear, number, (number - 1) / numbersPerBook + 1);
  }

  /** As printed: {@code 12/2569}. */
  String printed() {
    return number + "/" + buddhistYear;
  }
}
