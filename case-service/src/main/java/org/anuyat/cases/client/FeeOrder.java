package org.anuyat.cases.client;

import java.util.UUID;

/** The fee payment-service is asked to raise. {@code caseOfficer}, {@code approver} are persons. */
public record FeeOrder(
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    long amountSatang,
    Payer payer,
    UUID replyToMessage,
    String caseOfficer,
    String approver) {

  /** Who pays; {@code address} is a mail address. */
  public record Payer(String name, String address) {}
}
