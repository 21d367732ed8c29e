package org.anuyat.intake.alarm;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An alarm as an officer reads it.
 *
 * @param about the thing it is about: a register number, a folder, a day
 * @param detail what was found, for the person who repairs it
 * @param lastSeenAt when it was last found still to hold
 * @param clearedAt null while it holds
 */
@Schema(name = "Alarm")
public record AlarmView(
    UUID id,
    AlarmKind kind,
    @Schema(examples = "The mail server refuses the mailbox's log-in") String title,
    @Schema(examples = "เครื่องแม่ข่ายอีเมลไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่านของตู้จดหมาย")
        String titleTh,
    @Schema(examples = "123/2569") String about,
    @Schema(examples = "AUTHENTICATIONFAILED") String detail,
    @Schema(
            examples =
                "Set the new password (or token) of the mailbox in the municipality's settings.")
        String nextStep,
    @Schema(examples = "โปรดตั้งรหัสผ่านใหม่ของตู้จดหมายในหน้าตั้งค่าของเทศบาล") String nextStepTh,
    Instant raisedAt,
    Instant lastSeenAt,
    Instant clearedAt) {

  static AlarmView of(Alarm a) {
    return new AlarmView(
        a.id,
        a.kind,
        a.kind.title(),
        a.kind.titleTh(),
        a.about,
        a.detail,
        a.kind.nextStep(),
        a.kind.nextStepTh(),
        a.raisedAt,
        a.lastSeenAt,
        a.clearedAt);
  }
}
