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
    List<Line> lines,
    LateSurcharge lateSurcharge,
    Payer payer,
    UUID replyToMessage,
    String caseOfficer,
    String approver,
    List<String> approvers) {

  /** How the amount comes about; {@code amountSatang} of an exemption is negative, or 0. */
  public record Line(
      String textTh, String textEn, Long quantity, Long unitSatang, long amountSatang) {}

  /** What is added when it is paid late; {@code every} is ONCE or MONTH. */
  public record LateSurcharge(
      int basisPoints, String every, Long maximumSatang, String textTh, String textEn) {}

  /** Who pays; {@code address} is a mail address. */
  public record Payer(String name, String address) {}
}
