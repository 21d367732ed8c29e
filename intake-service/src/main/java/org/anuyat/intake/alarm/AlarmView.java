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
    String title,
    String titleTh,
    String about,
    String detail,
    String nextStep,
    String nextStepTh,
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
