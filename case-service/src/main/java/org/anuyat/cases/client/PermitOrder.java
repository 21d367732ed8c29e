package org.anuyat.cases.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.ReplacedPermit;
import org.anuyat.cases.procedure.DeliveryWay;
import org.anuyat.cases.procedure.Impact;

/**
 * The permit permit-service is asked to issue.
 *
 * @param validityDays null means without end
 * @param templateCode null means the usual template
 * @param announcedWays ways the procedure announces, the usual one first (8.1)
 * @param usedWay the way the application came
 * @param askedWay the way the applicant asked for; null: none
 * @param replaces null: an own permit
 */
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
    UUID replyToMessage,
    String templateCode,
    List<DeliveryWay> announcedWays,
    DeliveryWay usedWay,
    DeliveryWay askedWay,
    Confidentiality confidentiality,
    Replaces replaces) {

  /** How confidential the permit is: personal and secret ones are sent protected (8.4). */
  public enum Confidentiality {
    NORMAL,
    PERSONAL,
    SECRET;

    /** By what the procedure says would follow if its data were disclosed (2.1.2). */
    public static Confidentiality of(Impact disclosure) {
      return switch (disclosure) {
        case NONE, LOW -> NORMAL;
        case MODERATE -> PERSONAL;
        case HIGH -> SECRET;
      };
    }
  }

  /** The permit that becomes superseded by this one. */
  public record Replaces(UUID permitId, ReplacedPermit.How how) {
    public static Replaces of(ReplacedPermit replaced) {
      return replaced == null ? null : new Replaces(replaced.permitId(), replaced.how());
    }
  }

  /** Whose permit it is. */
  public record Holder(String name, String address) {}

  /** Who approved: the person's id, the name and the office to print. */
  public record Approver(String id, String name, String titleTh) {}
}
