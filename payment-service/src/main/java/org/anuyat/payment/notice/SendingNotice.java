package org.anuyat.payment.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.client.OutgoingMail;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;

/** Hands the fee notice (หนังสือแจ้งชำระค่าธรรมเนียม) to the mailroom. */
@ApplicationScoped
class SendingNotice implements JobHandler<FeeJob> {
  @Inject Fees fees;
  @Inject IntakeClient intake;
  @Inject Letters letters;
  @Inject Clock clock;

  @Override
  public String name() {
    return "fee-notice";
  }

  @Override
  public Class<FeeJob> dataType() {
    return FeeJob.class;
  }

  @Override
  public void run(FeeJob job) {
    Municipality municipality = intake.municipality();
    OutgoingMail notice =
        QuarkusTransaction.requiringNew()
            .call(() -> letters.notice(fees.get(job.feeId()), municipality));
    intake.handOver("fee-notice-" + job.feeId(), notice);
    QuarkusTransaction.requiringNew().run(() -> record(job.feeId()));
  }

  private void record(UUID feeId) {
    Fee fee = fees.getLocked(feeId);
    if (fee.allows(FeeEvent.NoticeSent.class)) {
      fees.apply(fee, new FeeEvent.NoticeSent(clock.instant()));
    }
  }
}
