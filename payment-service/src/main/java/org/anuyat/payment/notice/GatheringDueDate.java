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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the municipality's calendar for the last day to pay and the day to remind, and fixes them
 * together with the account. Without an account it waits for the administrator to tell one.
 */
@ApplicationScoped
class GatheringDueDate implements JobHandler<FeeJob> {
  @Inject Fees fees;
  @Inject PaymentAccounts accounts;
  @Inject IntakeClient intake;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.fee.reminder-working-days")
  int reminderDays;

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
    int paymentDays = account.terms().paymentDays();
    Instant dueAt = intake.workingDaysAfter(now, paymentDays);
    Instant remindAt =
        reminderDays > 0 && reminderDays < paymentDays
            ? intake.workingDaysAfter(now, paymentDays - reminderDays)
            : null;
    QuarkusTransaction.requiringNew().run(() -> set(job.feeId(), now, dueAt, remindAt));
  }

  private void set(UUID feeId, Instant now, Instant dueAt, Instant remindAt) {
    Fee fee = fees.getLocked(feeId);
    if (fee.dueAt().isEmpty()) {
      Instant reminder = remindAt == null || !remindAt.isBefore(dueAt) ? null : remindAt;
      fees.apply(fee, new FeeEvent.DueDateSet(now, dueAt, reminder, accountInUse()));
    }
  }

  private PaymentAccount accountInUse() {
    return accounts.current().orElseThrow(() -> new Problem(ProblemType.NO_PAYMENT_ACCOUNT));
  }
}
