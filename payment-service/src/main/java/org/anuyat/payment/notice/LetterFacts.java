package org.anuyat.payment.notice;

import java.util.List;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.LateSurcharge;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.transactionid.TransactionId;

/**
 * What the letters say, ready to be printed. Nothing here comes from a citizen's mail; what is
 * about a fee is null where there is none.
 *
 * @param openTh until when the fee is open: the deadline, or later where more time was given
 * @param surchargeTh what is added when it is paid late, or null
 * @param money the sums this letter is about
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
    String transactionIdGrouped,
    String secondReference,
    String baht,
    String dueTh,
    String dueEn,
    String openTh,
    String openEn,
    List<LetterLine> lines,
    String surchargeTh,
    String surchargeEn,
    LetterMoney money,
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
        null,
        null,
        null,
        List.of(),
        null,
        null,
        LetterMoney.NONE,
        null);
  }

  static LetterFacts of(Municipality office, Fee fee, LetterMoney money, String reason) {
    LateSurcharge surcharge = fee.order().lateSurcharge();
    return new LetterFacts(
        office.nameTh(),
        office.nameEn(),
        office.mailAddress(),
        fee.order().caseNumber(),
        fee.order().titleTh(),
        fee.order().titleEn(),
        fee.transactionId(),
        TransactionId.grouped(fee.transactionId()),
        fee.secondReference(),
        Baht.of(fee.order().amountSatang()),
        fee.dueAt().map(ThaiDates::thai).orElse(null),
        fee.dueAt().map(ThaiDates::english).orElse(null),
        fee.openUntil().map(ThaiDates::thai).orElse(null),
        fee.openUntil().map(ThaiDates::english).orElse(null),
        fee.order().lines().stream().map(LetterLine::of).toList(),
        surcharge == null ? null : SurchargeWords.thai(surcharge),
        surcharge == null ? null : SurchargeWords.english(surcharge),
        money,
        reason);
  }
}
