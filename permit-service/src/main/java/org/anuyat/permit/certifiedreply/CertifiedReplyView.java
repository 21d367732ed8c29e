package org.anuyat.permit.certifiedreply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.PermitFacts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question as officers see it. */
@Schema(name = "CertifiedReply", description = "A question about a permit, its clock and answer")
public record CertifiedReplyView(
    UUID replyId,
    ReplyState state,
    ReplyChannel channel,
    @Schema(description = "The mail it came by") UUID messageId,
    @Schema(examples = "นายสมมติ ถามไถ่") String askerName,
    @Schema(examples = "asker@example.org") String askerAddress,
    String question,
    @Schema(examples = "1/2569") String permitNumber,
    @Schema(examples = "food-shop") String procedureCode,
    Instant receivedAt,
    @Schema(description = "End of the last calendar day (7.4)") Instant dueAt,
    @Schema(description = "How that was reckoned") String trace,
    String traceTh,
    @Schema(description = "Permits with the number asked about; empty in lists")
        List<Candidate> candidates,
    @Schema(description = "The permit answered about; null in an answer: there is none")
        UUID permitId,
    Relation relation,
    String identityProof,
    @Schema(description = "Who decided the answer, as the subject of his token") String decidedBy,
    @Schema(examples = "นางตัวอย่าง ทะเบียน") String decidedByName,
    Instant decidedAt,
    @Schema(description = "Whether the signed statement is there") boolean statementReady,
    Instant answeredAt,
    @Schema(description = "When the officers were warned") Instant dueSoonAlarm,
    Instant lateAlarm) {

  /** A permit that may be meant. */
  @Schema(name = "CertifiedReplyCandidate")
  public record Candidate(UUID permitId, String number, String titleTh, String holderName) {
    static Candidate of(PermitFacts permit) {
      return new Candidate(permit.id(), permit.number(), permit.titleTh(), permit.holderName());
    }
  }

  static CertifiedReplyView of(CertifiedReply r, ReplyState state, List<PermitFacts> candidates) {
    return new CertifiedReplyView(
        r.id,
        state,
        r.channel,
        r.messageId,
        r.askerName,
        r.askerAddress,
        r.question,
        r.permitNumber,
        r.procedureCode,
        r.receivedAt,
        r.dueAt,
        r.trace,
        r.traceTh,
        candidates.stream().map(Candidate::of).toList(),
        r.permitId,
        r.relation,
        r.identityProof,
        r.decidedBy,
        r.decidedByName,
        r.decidedAt,
        r.documentKey != null,
        r.answeredAt,
        r.dueSoonAlarm,
        r.lateAlarm);
  }
}
