package org.anuyat.payment.notice;

import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.Baht;
import org.anuyat.payment.platform.ThaiDates;

/**
 * What the letters say, ready to be printed. Nothing here comes from a citizen's mail; what is
 * about a fee is null where there is none.
 *
 * @param reason an officer's own words, or null
 */
record LetterFacts(
    String officeTh,
    String officeEn,
    String mailbox,
    String caseNumber,
    String titleTh,
    String titleEn,
    String transactionId,
    String secondReference,
    String baht,
    String dueTh,
    String dueEn,
    String reason) {
  static LetterFacts of(Municipality office) {
    return new LetterFacts(
        office.nameTh(),
        office.nameEn(),
        office.mailAddress(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static LetterFacts of(Municipality office, Fee fee, String reason) {
    return new LetterFacts(
        office.nameTh(),
        office.nameEn(),
        office.mailAddress(),
        fee.order().caseNumber(),
        fee.order().titleTh(),
        fee.order().titleEn(),
        fee.transactionId(),
        fee.secondReference(),
        Baht.of(fee.order().amountSatang()),
        fee.dueAt().map(ThaiDates::thai).orElse(null),
        fee.dueAt().map(ThaiDates::english).orElse(null),
        reason);
  }
}
