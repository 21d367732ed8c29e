package org.anuyat.payment.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.client.OutgoingMail;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;

/** Writes a letter and hands it to the mailroom. */
@ApplicationScoped
public class SendingLetter implements JobHandler<LetterOrder> {
  @Inject Jobs jobs;
  @Inject Fees fees;
  @Inject IntakeClient intake;
  @Inject Letters letters;

  /** Has the letter sent after the caller's transaction commits. */
  public void order(LetterOrder order) {
    jobs.enqueue(this, order.municipality() + "/" + order.key(), order);
  }

  @Override
  public String name() {
    return "fee-letter";
  }

  @Override
  public Class<LetterOrder> dataType() {
    return LetterOrder.class;
  }

  @Override
  public void run(LetterOrder order) {
    Municipality municipality = intake.municipality();
    OutgoingMail letter = QuarkusTransaction.requiringNew().call(() -> write(order, municipality));
    intake.handOver(order.key(), letter);
  }

  private OutgoingMail write(LetterOrder order, Municipality municipality) {
    Fee fee = order.feeId() == null ? null : fees.get(order.feeId());
    return letters.letter(order, fee, municipality);
  }
}
