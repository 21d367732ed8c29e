package org.anuyat.intake.outgoing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a mail came back, and what to do (rule A5.3).
 *
 * @param status the enhanced status code (RFC 3463), such as {@code 5.2.2}; null when none was told
 * @param diagnostic the remote server's words
 */
@Schema(name = "Bounce")
public record BounceView(
    Instant at,
    BounceReason reason,
    @Schema(examples = "The receiver's mailbox is full") String text,
    @Schema(examples = "ตู้จดหมายของผู้รับเต็ม") String textTh,
    @Schema(examples = "Tell the applicant by phone, and send again once there is room.")
        String remedy,
    @Schema(examples = "โปรดแจ้งผู้ยื่นทางโทรศัพท์ แล้วส่งใหม่เมื่อตู้จดหมายมีที่ว่าง")
        String remedyTh,
    @Schema(examples = "5.1.1") String status,
    @Schema(examples = "smtp; 552 5.2.2 mailbox full") String diagnostic) {

  static BounceView of(OutgoingMail mail) {
    BounceReason reason = BounceReasons.of(mail.bounceStatus, mail.bounceReason);
    return new BounceView(
        mail.bouncedAt,
        reason,
        reason.text(),
        reason.textTh(),
        reason.remedy(),
        reason.remedyTh(),
        mail.bounceStatus,
        mail.bounceReason);
  }
}
