package org.anuyat.permit.certifiedreply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Enters a question and starts its clock; a mail is entered once. */
@ApplicationScoped
class ReceivingQuestion {
  /**
   * @param isNew whether this call entered it
   */
  record Outcome(CertifiedReply reply, boolean isNew) {}

  /** A mail counts as received when the office opens again (1.4), after long holidays too. */
  private static final Duration LONGEST_CLOSED = Duration.ofDays(14);

  @Inject CertifiedReplies replies;
  @Inject ReplySettings settings;
  @Inject CurrentMunicipality municipality;
  @Inject Alarming alarming;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Transactional
  Outcome byMail(UUID messageId, QuestionRequest request, String actor) {
    replies.queueUp(municipality.code(), messageId);
    Optional<CertifiedReply> earlier = replies.ofMessage(messageId);
    return earlier.isPresent()
        ? new Outcome(earlier.get(), false)
        : new Outcome(enter(ReplyChannel.MAIL, messageId, request, actor), true);
  }

  @Transactional
  CertifiedReply enter(
      ReplyChannel channel, UUID messageId, QuestionRequest request, String actor) {
    Instant latest =
        channel == ReplyChannel.MAIL ? clock.instant().plus(LONGEST_CLOSED) : clock.instant();
    if (request.receivedAt().isAfter(latest)) {
      throw new Problem(ProblemType.INVALID_INPUT, "receivedAt lies ahead");
    }
    ReplyDeadline deadline = ReplyDeadline.of(request.receivedAt(), settings.days());
    CertifiedReply reply = new CertifiedReply();
    reply.id = Ids.next();
    reply.municipality = municipality.code();
    reply.channel = channel;
    reply.messageId = messageId;
    reply.askerName = request.askerName();
    reply.askerAddress = request.askerAddress();
    reply.question = request.question();
    reply.permitNumber = request.permitNumber();
    reply.procedureCode = request.procedureCode();
    reply.receivedAt = request.receivedAt();
    reply.dueAt = deadline.dueAt();
    reply.trace = deadline.trace();
    reply.traceTh = deadline.traceTh();
    reply.enteredBy = actor;
    replies.add(reply);
    jobs.enqueueAt(
        alarming,
        reply.id + "-due-soon",
        new AlarmJob(municipality.code(), reply.id),
        reply.dueAt.minus(settings.alarmBefore()));
    jobs.enqueueAt(
        alarming, reply.id + "-late", new AlarmJob(municipality.code(), reply.id), reply.dueAt);
    return reply;
  }
}
