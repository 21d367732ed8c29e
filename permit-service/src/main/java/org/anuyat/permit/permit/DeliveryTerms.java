package org.anuyat.permit.permit;

import java.util.List;

/**
 * By which way a permit goes out: the announced one, else the one used, else the one asked for
 * (8.1). Where several ways are announced, the one asked for is taken if it is among them. What is
 * personal or secret never goes out as a plain attachment (8.4).
 */
final class DeliveryTerms {
  private DeliveryTerms() {}

  static DeliveryWay choose(
      List<DeliveryWay> announced,
      DeliveryWay used,
      DeliveryWay asked,
      Confidentiality confidentiality) {
    DeliveryWay chosen;
    if (announced != null && !announced.isEmpty()) {
      boolean isAnnounced = asked != null && announced.contains(asked);
      chosen = isAnnounced ? asked : announced.getFirst();
    } else if (used != null) {
      chosen = used;
    } else {
      chosen = asked == null ? DeliveryWay.MAIL_ATTACHMENT : asked;
    }
    return isAllowed(chosen, confidentiality) ? chosen : DeliveryWay.PASSWORD_PROTECTED;
  }

  static boolean isAllowed(DeliveryWay way, Confidentiality confidentiality) {
    return way != DeliveryWay.MAIL_ATTACHMENT || confidentiality == Confidentiality.NORMAL;
  }
}
