package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.intake.client.CaseClient;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Ids;

/**
 * Tells case-service whether a letter asks for information, as it stands when the job runs: an
 * officer may change his mind faster than the other side answers.
 */
@ApplicationScoped
public class HandingQuestion implements JobHandler<HandingQuestion.Data> {

  /** Which message. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  @Inject HandedMails mails;
  @Inject CaseClient cases;
  @Inject Messages messages;
  @Inject Jobs jobs;

  /** Has the other side told, in the caller's transaction; each change is a job of its own. */
  void enqueue(Message message) {
    jobs.enqueue(this, message.id + "." + Ids.next(), new Data(message.municipality, message.id));
  }

  @Override
  public String name() {
    return "hand-question";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  /** Ends only when what was told is still so: jobs of one letter may overtake one another. */
  @Override
  public void run(Data data) {
    MessageState told;
    do {
      told = state(data.message());
      if (told == MessageState.INFORMATION_REQUEST) {
        cases.ask(data.municipality(), mails.question(data.message()));
      } else {
        cases.withdrawQuestion(data.municipality(), data.message());
      }
    } while (state(data.message()) != told);
  }

  private MessageState state(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> messages.findById(id).state);
  }
}
