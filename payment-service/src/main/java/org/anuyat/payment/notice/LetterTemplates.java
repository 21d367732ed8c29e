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

  static native TemplateInstance proofRejectedTh(LetterFacts letter);

  static native TemplateInstance proofRejectedEn(LetterFacts letter);

  static native TemplateInstance expiredTh(LetterFacts letter);

  static native TemplateInstance expiredEn(LetterFacts letter);

  static native TemplateInstance unknownTransactionIdTh(LetterFacts letter);

  static native TemplateInstance unknownTransactionIdEn(LetterFacts letter);

  static native TemplateInstance proofUsedBeforeTh(LetterFacts letter);

  static native TemplateInstance proofUsedBeforeEn(LetterFacts letter);

  static native TemplateInstance noProofFileTh(LetterFacts letter);

  static native TemplateInstance noProofFileEn(LetterFacts letter);
}
