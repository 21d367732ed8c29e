package org.anuyat.payment.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;

/**
 * Reminds a citizen some working days before the deadline. Who has sent a proof or paid is left in
 * peace, and after the deadline it is too late to remind.
 */
@ApplicationScoped
class RemindingPayer implements JobHandler<FeeJob> {
  @Inject Fees fees;
  @Inject Clock clock;

  @Override
  public String name() {
    return "fee-reminder";
  }

  @Override
  public Class<FeeJob> dataType() {
    return FeeJob.class;
  }

  @Override
  public void run(FeeJob job) {
    QuarkusTransaction.requiringNew().run(() -> remind(job.feeId()));
  }

  private void remind(UUID feeId) {
    Fee fee = fees.getLocked(feeId);
    Instant now = clock.instant();
    boolean isBefore = fee.dueAt().filter(now::isBefore).isPresent();
    if (isBefore && fee.allows(FeeEvent.Reminded.class)) {
      fees.apply(fee, new FeeEvent.Reminded(now));
    }
  }
}
