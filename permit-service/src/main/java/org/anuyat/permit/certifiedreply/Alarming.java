package org.anuyat.permit.certifiedreply;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.anuyat.permit.job.JobHandler;
import org.jboss.logging.Logger;

/** Warns while there is still a day to answer, and says so when there is none; each once. */
@ApplicationScoped
class Alarming implements JobHandler<AlarmJob> {
  private static final Logger LOG = Logger.getLogger(Alarming.class);

  @Inject CertifiedReplies replies;
  @Inject ReplySettings settings;
  @Inject MeterRegistry meters;
  @Inject Clock clock;

  @Override
  public String name() {
    return "certified-reply-alarm";
  }

  @Override
  public Class<AlarmJob> dataType() {
    return AlarmJob.class;
  }

  @Override
  public void run(AlarmJob job) {
    QuarkusTransaction.requiringNew().run(() -> look(job));
  }

  private void look(AlarmJob job) {
    CertifiedReply reply = replies.lock(job.replyId());
    Instant now = clock.instant();
    ReplyState state = ReplyState.of(reply.answeredAt, reply.dueAt, settings.alarmBefore(), now);
    switch (state) {
      case DUE_SOON -> {
        if (reply.dueSoonAlarm == null) {
          reply.dueSoonAlarm = now;
          alarm(reply, "due-soon");
        }
      }
      case LATE -> {
        if (reply.lateAlarm == null) {
          reply.lateAlarm = now;
          alarm(reply, "late");
        }
      }
      case OPEN, ANSWERED -> LOG.debugf("Question %s is %s", reply.id, state);
    }
  }

  private void alarm(CertifiedReply reply, String kind) {
    LOG.warnf(
        "Question %s about a permit is %s: to be answered by %s (rule 7.4)",
        reply.id, kind, reply.dueAt);
    meters.counter("anuyat.certified.reply.alarms", "kind", kind).increment();
  }
}
