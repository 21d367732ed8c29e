package org.anuyat.cases.client;

import java.util.List;
import java.util.UUID;

/**
 * The fee payment-service is asked to raise. {@code caseOfficer}, {@code approver} and everybody in
 * {@code approvers}, who had a part in the approval, are persons: none may be its cashier.
 */
public record FeeOrder(
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    long amountSatang,
    Payer payer,
    UUID replyToMessage,
    String caseOfficer,
    String approver,
    List<String> approvers) {

  /** Who pays; {@code address} is a mail address. */
  public record Payer(String name, String address) {}
}
