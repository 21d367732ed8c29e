package org.anuyat.payment.notice;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.payment.account.AccountTerms;
import org.anuyat.payment.account.PaymentAccount;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.client.OutgoingMail;
import org.anuyat.payment.fee.Fee;

/** Writes notice and letters, in Thai and in English. */
@ApplicationScoped
class Letters {
  private record Bodies(TemplateInstance th, TemplateInstance en) {}

  @Inject LetterFiles files;

  /** The fee notice with the QR code, for a fee whose deadline and account are fixed (rule 6.1). */
  OutgoingMail notice(Fee fee, Municipality office) {
    AccountTerms account = fee.account().map(PaymentAccount::terms).orElseThrow();
    LetterFacts facts = LetterFacts.of(office, fee, LetterMoney.NONE, null);
    String ofCase = fee.order().caseNumber();
    return new OutgoingMail(
        OutgoingMail.Purpose.FEE_NOTICE,
        fee.order().caseId(),
        addressee(fee, fee.order().replyToMessage()),
        fee.order().replyToMessage(),
        "แจ้งชำระค่าธรรมเนียม คำขอที่ " + ofCase,
        "Fee notice, case " + ofCase,
        LetterTemplates.noticeTh(facts, account).render(),
        LetterTemplates.noticeEn(facts, account).render(),
        files.ofNotice(fee));
  }

  /** One of the other letters; {@code fee} is null where none was found. */
  OutgoingMail letter(LetterOrder order, Fee fee, Municipality office) {
    LetterFacts facts =
        fee == null
            ? LetterFacts.of(office)
            : LetterFacts.of(office, fee, order.money(), order.reason());
    Bodies bodies = bodies(order.kind(), facts);
    boolean namesCase = facts.caseNumber() != null;
    return new OutgoingMail(
        order.kind().purpose(),
        order.caseId(),
        addressee(fee, order.replyToMessage()),
        order.replyToMessage(),
        order.kind().subjectTh() + (namesCase ? " คำขอที่ " + facts.caseNumber() : ""),
        order.kind().subjectEn() + (namesCase ? ", case " + facts.caseNumber() : ""),
        bodies.th().render(),
        bodies.en().render(),
        files.of(order.kind(), fee));
  }

  /** Null leaves it to the mailroom, which knows where the applicant wants his answers. */
  private static String addressee(Fee fee, UUID replyToMessage) {
    return replyToMessage == null ? fee.order().payer().address() : null;
  }

  private static Bodies bodies(LetterKind kind, LetterFacts facts) {
    return switch (kind) {
      case VERIFIED ->
          new Bodies(LetterTemplates.verifiedTh(facts), LetterTemplates.verifiedEn(facts));
      case PROOF_REJECTED ->
          new Bodies(
              LetterTemplates.proofRejectedTh(facts), LetterTemplates.proofRejectedEn(facts));
      case RECEIPT_REPLACED ->
          new Bodies(
              LetterTemplates.receiptReplacedTh(facts), LetterTemplates.receiptReplacedEn(facts));
      case EXPIRED ->
          new Bodies(LetterTemplates.expiredTh(facts), LetterTemplates.expiredEn(facts));
      case REMINDER ->
          new Bodies(LetterTemplates.reminderTh(facts), LetterTemplates.reminderEn(facts));
      case PART_PAID ->
          new Bodies(LetterTemplates.partPaidTh(facts), LetterTemplates.partPaidEn(facts));
      case SURPLUS ->
          new Bodies(LetterTemplates.surplusTh(facts), LetterTemplates.surplusEn(facts));
      case SURPLUS_REFUNDED ->
          new Bodies(
              LetterTemplates.surplusRefundedTh(facts), LetterTemplates.surplusRefundedEn(facts));
      case REFUNDED ->
          new Bodies(LetterTemplates.refundedTh(facts), LetterTemplates.refundedEn(facts));
      case WAIVED -> new Bodies(LetterTemplates.waivedTh(facts), LetterTemplates.waivedEn(facts));
      case SETTLEMENT_CORRECTED ->
          new Bodies(
              LetterTemplates.settlementCorrectedTh(facts),
              LetterTemplates.settlementCorrectedEn(facts));
      case PAYMENT_ANNULLED ->
          new Bodies(
              LetterTemplates.paymentAnnulledTh(facts), LetterTemplates.paymentAnnulledEn(facts));
      case AMOUNT_CORRECTED ->
          new Bodies(
              LetterTemplates.amountCorrectedTh(facts), LetterTemplates.amountCorrectedEn(facts));
      case UNKNOWN_TRANSACTION_ID ->
          new Bodies(
              LetterTemplates.unknownTransactionIdTh(facts),
              LetterTemplates.unknownTransactionIdEn(facts));
      case PROOF_USED_BEFORE ->
          new Bodies(
              LetterTemplates.proofUsedBeforeTh(facts), LetterTemplates.proofUsedBeforeEn(facts));
      case NO_PROOF_FILE ->
          new Bodies(LetterTemplates.noProofFileTh(facts), LetterTemplates.noProofFileEn(facts));
    };
  }
}
