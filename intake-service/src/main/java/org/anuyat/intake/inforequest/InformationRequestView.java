package org.anuyat.intake.inforequest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the log (rule 1.7): received, answered, requester, subject, source, remarks; and how it
 * was dealt with.
 *
 * @param receivedAt deemed received (rule 1.4)
 * @param reason why the letter was taken for an information request
 * @param personalData whether the answer held personal data (rule 1.6)
 * @param outgoingMailKey of the answer; null until answered
 */
@Schema(name = "InformationRequest")
public record InformationRequestView(
    UUID messageId,
    @Schema(examples = "12/2569") String registerNumber,
    RequestState state,
    Instant receivedAt,
    Instant answeredAt,
    @Schema(examples = "นายทดสอบ ระบบ <citizen@example.org>") String requester,
    @Schema(examples = "สอบถามเวลาทำการ") String subject,
    @Schema(examples = "งานทะเบียนราษฎร") String informationSource,
    @Schema(examples = "ถามบ่อย") String remarks,
    @Schema(examples = "หัวเรื่องมีคำว่า “สอบถาม”") String reason,
    boolean personalData,
    @Schema(examples = "แสดงบัตรประจำตัวประชาชนที่สำนักงาน") String identityProof,
    Instant identityProvedAt,
    @Schema(examples = "นางสาวสมมติ ตัวอย่าง") String answeredByName,
    @Schema(examples = "info-answer-0190a1b2-0000-7000-8000-000000000001") String outgoingMailKey) {

  static InformationRequestView of(InformationRequest r) {
    return new InformationRequestView(
        r.messageId,
        r.registerNumber,
        r.state,
        r.receivedAt,
        r.answeredAt,
        r.requester,
        r.subject,
        r.informationSource,
        r.remarks,
        r.reason,
        r.personalData,
        r.identityProof,
        r.identityProvedAt,
        r.answeredByName,
        r.mailKey);
  }
}
