package org.anuyat.cases.inforequest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request with the six columns of rule 1.7 and how it was dealt with. */
@Schema(name = "InformationRequest", description = "A request for information and its answer")
public record RequestView(
    UUID requestId,
    @Schema(examples = "ขส. 1/2569") String requestNumber,
    RequestState state,
    RequestChannel channel,
    @Schema(description = "The letter at intake; null when it did not come by mail") UUID messageId,
    @Schema(description = "Register of incoming matters", examples = "12/2569")
        String registerNumber,
    @Schema(description = "Deemed received (rule 1.4)") Instant receivedAt,
    @Schema(description = "Service level; null until the calendar answered") Instant dueAt,
    @Schema(examples = "15") Integer workingDays,
    @Schema(description = "Open and past its due date") boolean overdue,
    Instant answeredAt,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ <citizen@example.org>") String requester,
    @Schema(description = "How the requester wants the answer (rule 1.5)") RequestChannel answerBy,
    String answerTo,
    String subject,
    String question,
    @Schema(examples = "งานทะเบียนราษฎร") String informationSource,
    String remarks,
    IdentityProof identityProof,
    Disclosure disclosure,
    PermitQuestion permitQuestion,
    Answer answer) {

  public static RequestView of(InformationRequest request, Instant now) {
    return new RequestView(
        request.id(),
        request.number().printed(),
        request.state(),
        request.channel(),
        request.messageId().orElse(null),
        request.registerNumber(),
        request.receivedAt(),
        request.dueAt(),
        request.workingDays(),
        request.state() == RequestState.OPEN
            && request.dueAt() != null
            && request.dueAt().isBefore(now),
        request.answeredAt(),
        request.requester().printed(),
        request.answerBy(),
        request.answerTo(),
        request.subject(),
        request.question(),
        request.answer().map(Answer::source).orElse(null),
        request.remarks(),
        request.identityProof(),
        request.disclosure(),
        request.permitQuestion().orElse(null),
        request.answer().orElse(null));
  }
}
