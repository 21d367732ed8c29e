package org.anuyat.payment.fee;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;

/**
 * Lets a fee expire at its deadline. A fee with a proof on the desk does not: its payer has done
 * his part.
 */
@ApplicationScoped
public class ExpiringFee implements JobHandler<ExpiringFee.Deadline> {
  /** Which fee to look at. */
  public record Deadline(String municipality, UUID feeId) implements JobHandler.Data {}

  @Inject Fees fees;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /** Has the fee looked at when its present deadline has passed, in the caller's transaction. */
  public void at(Fee fee, Instant dueAt) {
    jobs.enqueueAt(
        this,
        fee.id() + "-" + dueAt.getEpochSecond(),
        new Deadline(current.code(), fee.id()),
        dueAt.plusSeconds(1));
  }

  @Override
  public String name() {
    return "fee-expiry";
  }

  @Override
  public Class<Deadline> dataType() {
    return Deadline.class;
  }

  @Override
  public void run(Deadline deadline) {
    QuarkusTransaction.requiringNew().run(() -> expire(deadline.feeId()));
  }

  private void expire(UUID feeId) {
    Fee fee = fees.getLocked(feeId);
    Instant now = clock.instant();
    boolean isOver = fee.openUntil().filter(now::isAfter).isPresent();
    if (isOver && fee.allows(FeeEvent.Expired.class)) {
      fees.apply(fee, new FeeEvent.Expired(now));
    }
  }
}
