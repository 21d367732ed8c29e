package org.anuyat.cases.client;

import java.time.Instant;
import java.util.UUID;

/** The permit permit-service is asked to issue. {@code validityDays} null means without end. */
public record PermitOrder(
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    Holder holder,
    String placeTh,
    String subjectTh,
    Integer validityDays,
    Instant approvedAt,
    Approver approver,
    UUID replyToMessage) {

  /** Whose permit it is. */
  public record Holder(String name, String address) {}

  /** Who approved: the person's id, the name and the office to print. */
  public record Approver(String id, String name, String titleTh) {}
}
