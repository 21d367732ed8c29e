package org.anuyat.cases.deadline;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a work list. */
@Schema(name = "Deadline", description = "Something that is due, with what to do about it")
record DeadlineView(
    UUID caseId,
    @Schema(examples = "1/2569") String caseNumber,
    DeadlineKind kind,
    String nameTh,
    String nameEn,
    Instant dueAt,
    boolean late,
    @Schema(description = "When the office was reminded") Instant remindedAt,
    @Schema(description = "When it was made known as missed, by mail where the procedure says so")
        Instant missedAt,
    @Schema(description = "What to do now, in Thai") String nextStepTh,
    @Schema(description = "What to do now") String nextStep,
    CaseStatus caseStatus,
    String caseStatusTh,
    String procedureTh,
    String procedureEn,
    String applicant,
    @Schema(description = "The person at the review desk, the token's sub") String reviewer,
    @Schema(examples = "2569-2/3") String calendarVersion) {
  static DeadlineView of(Deadline deadline, Instant now) {
    CaseFile file = deadline.caseFile();
    return new DeadlineView(
        file.id(),
        file.number().printed(),
        deadline.kind(),
        deadline.kind().nameTh(),
        deadline.kind().nameEn(),
        deadline.dueAt(),
        deadline.dueAt().isBefore(now),
        deadline.remindedAt(),
        deadline.missedAt(),
        deadline.kind().nextStepTh(),
        deadline.kind().nextStep(),
        file.status(),
        file.status().nameTh(),
        file.procedure().terms().nameTh(),
        file.procedure().terms().nameEn(),
        file.applicant().displayName(),
        file.reviewer(),
        deadline.calendarVersion());
  }
}
