package org.anuyat.permit.delivery;

import java.util.List;
import java.util.UUID;
import org.anuyat.permit.client.OutgoingMail;
import org.anuyat.permit.client.OutgoingMail.Purpose;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.ThaiDates;

/** The words of the permit's mails; nothing the applicant wrote stands in a subject. */
final class PermitMail {
  private PermitMail() {}

  static String deliveryKey(UUID permitId) {
    return "permit-" + permitId + "-delivery";
  }

  /** Brings the PDF and the way to show that it holds (8.2, 8.3). */
  static OutgoingMail delivery(PermitFacts permit, String url) {
    String bodyTh =
        """
        ขอส่ง%s เลขที่ %s ตามคำขอที่ %s มาพร้อมอีเมลนี้ในรูปแบบไฟล์ PDF ซึ่งลงลายมือชื่อดิจิทัลของหน่วยงานแล้ว

        %s

        ตรวจสอบสถานะปัจจุบันของใบอนุญาตได้โดยไม่มีค่าใช้จ่ายที่
        %s

        ท่านสามารถแสดงใบอนุญาตด้วยไฟล์ PDF ลิงก์ข้างต้น หรือคิวอาร์โค้ดบนใบอนุญาต\
        """
            .formatted(
                permit.titleTh(), permit.number(), permit.caseNumber(), validityTh(permit), url);
    String bodyEn =
        """
        Your permit, %s no. %s (application %s), is attached as a PDF file signed digitally by the municipality.

        %s

        Its current status can be checked free of charge at
        %s

        You may show the permit by this PDF file, by the link above, or by the QR code on the permit.\
        """
            .formatted(
                permit.titleEn(), permit.number(), permit.caseNumber(), validityEn(permit), url);
    return new OutgoingMail(
        Purpose.PERMIT_DELIVERY,
        permit.caseId(),
        null,
        permit.replyToMessage(),
        "ส่งใบอนุญาตเลขที่ " + permit.number() + " ตามคำขอที่ " + permit.caseNumber(),
        "Permit no. " + permit.number() + ", application " + permit.caseNumber(),
        bodyTh,
        bodyEn,
        List.of(attachment(permit)));
  }

  private static OutgoingMail.Attachment attachment(PermitFacts permit) {
    return new OutgoingMail.Attachment(
        "permit-" + permit.number().replace('/', '-') + ".pdf",
        "application/pdf",
        "permit",
        "/v1/municipalities/%s/permits/%s/document.pdf"
            .formatted(permit.municipality(), permit.id()));
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
