package org.anuyat.payment.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.account.PaymentAccount;
import org.anuyat.payment.account.PaymentAccounts;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/**
 * Asks the municipality's calendar for the last day to pay and fixes it together with the account.
 * Without an account it waits for the administrator to tell one.
 */
@ApplicationScoped
class GatheringDueDate implements JobHandler<FeeJob> {
  @Inject Fees fees;
  @Inject PaymentAccounts accounts;
  @Inject IntakeClient intake;
  @Inject Clock clock;

  @Override
  public String name() {
    return "fee-due-date";
  }

  @Override
  public Class<FeeJob> dataType() {
    return FeeJob.class;
  }

  @Override
  public void run(FeeJob job) {
    PaymentAccount account = QuarkusTransaction.requiringNew().call(this::accountInUse);
    Instant now = clock.instant();
    Instant dueAt = intake.workingDaysAfter(now, account.terms().paymentDays());
    QuarkusTransaction.requiringNew().run(() -> set(job.feeId(), now, dueAt));
  }

  private void set(UUID feeId, Instant now, Instant dueAt) {
    Fee fee = fees.getLocked(feeId);
    if (fee.dueAt().isEmpty()) {
      fees.apply(fee, new FeeEvent.DueDateSet(now, dueAt, accountInUse()));
    }
  }

  private PaymentAccount accountInUse() {
    return accounts.current().orElseThrow(() -> new Problem(ProblemType.NO_PAYMENT_ACCOUNT));
  }
}
