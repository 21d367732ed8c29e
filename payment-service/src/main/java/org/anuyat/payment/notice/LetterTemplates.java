package org.anuyat.payment.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.anuyat.payment.account.AccountTerms;

/**
 * The letters' texts in {@code templates/letters}; the build fails when one asks for a fact
 * unknown.
 */
@CheckedTemplate(basePath = "letters")
final class LetterTemplates {
  private LetterTemplates() {}

  static native TemplateInstance noticeTh(LetterFacts letter, AccountTerms account);

  static native TemplateInstance noticeEn(LetterFacts letter, AccountTerms account);

  static native TemplateInstance verifiedTh(LetterFacts letter);

  static native TemplateInstance verifiedEn(LetterFacts letter);

  static native TemplateInstance receiptReplacedTh(LetterFacts letter);

  static native TemplateInstance receiptReplacedEn(LetterFacts letter);

  static native TemplateInstance proofRejectedTh(LetterFacts letter);

  static native TemplateInstance proofRejectedEn(LetterFacts letter);

  static native TemplateInstance expiredTh(LetterFacts letter);

  static native TemplateInstance expiredEn(LetterFacts letter);

  static native TemplateInstance reminderTh(LetterFacts letter);

  static native TemplateInstance reminderEn(LetterFacts letter);

  static native TemplateInstance partPaidTh(LetterFacts letter);

  static native TemplateInstance partPaidEn(LetterFacts letter);

  static native TemplateInstance surplusTh(LetterFacts letter);

  static native TemplateInstance surplusEn(LetterFacts letter);

  static native TemplateInstance surplusRefundedTh(LetterFacts letter);

  static native TemplateInstance surplusRefundedEn(LetterFacts letter);

  static native TemplateInstance refundedTh(LetterFacts letter);

  static native TemplateInstance refundedEn(LetterFacts letter);

  static native TemplateInstance waivedTh(LetterFacts letter);

  static native TemplateInstance waivedEn(LetterFacts letter);

  static native TemplateInstance settlementCorrectedTh(LetterFacts letter);

  static native TemplateInstance settlementCorrectedEn(LetterFacts letter);

  static native TemplateInstance paymentAnnulledTh(LetterFacts letter);

  static native TemplateInstance paymentAnnulledEn(LetterFacts letter);

  static native TemplateInstance amountCorrectedTh(LetterFacts letter);

  static native TemplateInstance amountCorrectedEn(LetterFacts letter);

  static native TemplateInstance unknownTransactionIdTh(LetterFacts letter);

  static native TemplateInstance unknownTransactionIdEn(LetterFacts letter);

  static native TemplateInstance proofUsedBeforeTh(LetterFacts letter);

  static native TemplateInstance proofUsedBeforeEn(LetterFacts letter);

  static native TemplateInstance noProofFileTh(LetterFacts letter);

  static native TemplateInstance noProofFileEn(LetterFacts letter);
}
