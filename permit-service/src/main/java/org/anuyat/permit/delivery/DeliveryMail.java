package org.anuyat.permit.delivery;

import java.util.List;
import org.anuyat.permit.client.OutgoingMail;
import org.anuyat.permit.client.OutgoingMail.Purpose;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.ThaiDates;

/**
 * The letter that brings the permit or the way to reach it (8.2); nothing the applicant wrote
 * stands in its subject, and never the password or code (8.4).
 */
final class DeliveryMail {
  private DeliveryMail() {}

  static OutgoingMail of(
      PermitFacts permit, DispatchFacts dispatch, DeliveryAddresses addresses, String phone) {
    String verify = addresses.verify(permit.token());
    Words words =
        switch (dispatch.way()) {
          case MAIL_ATTACHMENT -> DeliveryWords.attached();
          case LINK -> DeliveryWords.link(addresses.collect(dispatch), dispatch.expiresAt(), phone);
          case PASSWORD_PROTECTED -> DeliveryWords.locked(dispatch.container(), phone);
          case COUNTER -> DeliveryWords.counter(phone);
        };
    String bodyTh =
        """
        เทศบาลได้ออก%s เลขที่ %s ตามคำขอที่ %s แล้ว
        %s

        %s
        ตรวจสอบสถานะปัจจุบันของใบอนุญาตได้โดยไม่มีค่าใช้จ่ายที่
        %s\
        """
            .formatted(
                permit.titleTh(),
                permit.number(),
                permit.caseNumber(),
                words.th(),
                validityTh(permit),
                verify);
    String bodyEn =
        """
        Your permit is issued: %s, no. %s (application %s).
        %s

        %s
        Its current status can be checked free of charge at
        %s\
        """
            .formatted(
                permit.titleEn(),
                permit.number(),
                permit.caseNumber(),
                words.en(),
                validityEn(permit),
                verify);
    return new OutgoingMail(
        Purpose.PERMIT_DELIVERY,
        permit.caseId(),
        dispatch.toAddress(),
        dispatch.replyToMessage(),
        "ส่งใบอนุญาตเลขที่ " + permit.number() + " ตามคำขอที่ " + permit.caseNumber(),
        "Permit no. " + permit.number() + ", application " + permit.caseNumber(),
        bodyTh,
        bodyEn,
        attachments(permit, dispatch));
  }

  /** What a letter says of its way. */
  record Words(String th, String en) {}

  static String fileName(PermitFacts permit, String ending) {
    return "permit-" + permit.number().replace('/', '-') + ending;
  }

  private static List<OutgoingMail.Attachment> attachments(
      PermitFacts permit, DispatchFacts dispatch) {
    String base = "/v1/municipalities/%s/permits/%s".formatted(permit.municipality(), permit.id());
    return switch (dispatch.way()) {
      case LINK, COUNTER -> List.of();
      case MAIL_ATTACHMENT ->
          List.of(
              new OutgoingMail.Attachment(
                  fileName(permit, ".pdf"),
                  "application/pdf",
                  "permit",
                  dispatch.isOfPermit()
                      ? base + "/document.pdf"
                      : base + "/copies/" + dispatch.copyId() + "/document.pdf"));
      case PASSWORD_PROTECTED ->
          List.of(
              new OutgoingMail.Attachment(
                  fileName(permit, dispatch.container().ending()),
                  dispatch.container().contentType(),
                  "permit",
                  base + "/dispatches/" + dispatch.id() + "/content"));
    };
  }

  private static String validityTh(PermitFacts permit) {
    return permit.validUntil() == null
        ? "ใบอนุญาตนี้ไม่มีกำหนดอายุ"
        : "ใบอนุญาตนี้ใช้ได้ถึงวันที่ " + ThaiDates.thai(permit.validUntil());
  }

  private static String validityEn(PermitFacts permit) {
    return permit.validUntil() == null
        ? "The permit has no expiry date."
        : "The permit is valid until " + ThaiDates.english(permit.validUntil()) + ".";
  }
}
