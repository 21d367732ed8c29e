package org.anuyat.intake.doctor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the doctor found, as an officer reads it.
 *
 * @param detail figures or the server's words, for the person who repairs it; may be empty
 */
@Schema(name = "MailboxFinding")
public record FindingView(
    Check check,
    Health health,
    Diagnosis diagnosis,
    @Schema(examples = "The mailbox is full.") String text,
    @Schema(examples = "พื้นที่ตู้จดหมายเต็ม") String textTh,
    @Schema(examples = "Delete junk and old mail, or ask for more room.") String remedy,
    @Schema(examples = "โปรดลบจดหมายขยะและจดหมายเก่า หรือขอเพิ่มพื้นที่") String remedyTh,
    @Schema(examples = "STORAGE 96 %: 983040 of 1024000 kB") String detail) {

  static FindingView of(Finding finding) {
    Diagnosis d = finding.diagnosis();
    return new FindingView(
        d.check(), d.health(), d, d.text(), d.textTh(), d.remedy(), d.remedyTh(), finding.detail());
  }
}
