package org.anuyat.payment.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.anuyat.payment.fee.Recorded.Outcome;
import org.anuyat.payment.fee.Requirement.Paid;

/** Whatever happens to a fee in whatever order, not one satang is lost or made up. */
@Tag("rule-6.5")
class FeeLedgerPropertyTest {
  private static final Instant DUE = SampleFees.AT.plus(Duration.ofDays(20));
  private static final LateSurcharge LATE =
      new LateSurcharge(2_000, LateSurcharge.Every.ONCE, null, "ก", "a");
  private static final UUID ID = SampleFees.SOMETHING;

  /** What somebody does. */
  enum Deed {
    PAY,
    PAY_LATE,
    SEND_PROOF,
    EXPIRE,
    WAIVE,
    REFUND,
    REFUND_SURPLUS,
    ANNUL_LAST,
    CORRECT_AMOUNT
  }

  record Step(Deed deed, long satang) {}

  @Property(tries = 3_000)
  void theLedgerIsExactAfterEveryStep(@ForAll("lives") List<Step> life) {
    Walk walk = new Walk();
    for (Step step : life) {
      walk.take(step);
      walk.check();
    }
  }

  @Provide
  Arbitrary<List<Step>> lives() {
    Arbitrary<Long> satang = Arbitraries.longs().between(1, 150);
    return Combinators.combine(Arbitraries.of(Deed.class), satang)
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  /** One fee of 100 satang with the payments and refunds a ledger in a book would show. */
  private static final class Walk {
    private final Fee fee = SampleFees.in(FeeStatus.NOTIFIED);
    private final List<Paid> paid = new ArrayList<>();
    private long refunded;
    private long settled;

    void take(Step step) {
      switch (step.deed()) {
        case PAY -> pay(step.satang(), DUE);
        case PAY_LATE -> pay(step.satang(), DUE.plusSeconds(1));
        case SEND_PROOF -> ifAllowed(new FeeEvent.ProofReceived(SampleFees.AT, ID));
        case EXPIRE -> ifAllowed(new FeeEvent.Expired(DUE));
        case WAIVE -> ifAllowed(new FeeEvent.Waived(DUE, "cashier", "flood"));
        case REFUND -> refund();
        case REFUND_SURPLUS -> refundSurplus(step.satang());
        case ANNUL_LAST -> annulLast();
        case CORRECT_AMOUNT -> correct(step.satang());
      }
    }

    private void pay(long satang, Instant paidAt) {
      FoundMoney money =
          new FoundMoney(
              satang, paidAt, PaymentMethod.TRANSFER, MoneySource.SLIP, ID, null, null, "cashier");
      paid.add(new Paid(satang, paidAt));
      Requirement required = Requirement.of(fee.order().amountSatang(), DUE, LATE, paid, paidAt);
      Arrival arrival = Arrival.of(fee, money, required, ID, paidAt);
      fee.apply(arrival.event());
      if (arrival.outcome() == Outcome.SETTLED) {
        settled = required.satang();
      }
    }

    private void refund() {
      long held = sum() - refunded;
      if (held > 0 && fee.allows(FeeEvent.Refunded.class)) {
        fee.apply(new FeeEvent.Refunded(DUE, "cashier", ID, held, RefundWay.CASH, "all"));
        refunded += held;
        settled = 0;
      }
    }

    private void refundSurplus(long satang) {
      if (satang <= fee.surplusSatang()) {
        fee.apply(
            new FeeEvent.SurplusRefunded(DUE, "cashier", ID, satang, RefundWay.CASH, "twice"));
        refunded += satang;
      }
    }

    private void annulLast() {
      if (paid.isEmpty() || sum() - paid.getLast().amountSatang() < refunded) {
        return;
      }
      long amount = paid.removeLast().amountSatang();
      if (sum() - refunded < settled) {
        reopen(List.of(ID), amount, FeeEvent.SettlementCorrected.Cause.PAYMENT);
      } else {
        fee.apply(new FeeEvent.PaymentAnnulled(DUE, "cashier", "wrong fee", ID, amount));
      }
    }

    private void correct(long satang) {
      if (fee.status() == FeeStatus.WAIVED || fee.status() == FeeStatus.REFUNDED) {
        return;
      }
      if (fee.status() == FeeStatus.VERIFIED) {
        reopen(List.of(), 0, FeeEvent.SettlementCorrected.Cause.AMOUNT);
      }
      List<FeeLine> lines = List.of(new FeeLine("ก", "a", null, null, satang));
      fee.apply(new FeeEvent.AmountCorrected(DUE, "cashier", "area", 0, lines));
      Requirement required = Requirement.of(satang, DUE, LATE, paid, DUE);
      long received = sum() - refunded;
      if (!paid.isEmpty() && received >= required.satang()) {
        settled = required.satang();
        fee.apply(
            new FeeEvent.Verified(
                DUE,
                "cashier",
                ID,
                0,
                settled,
                required.surchargeSatang(),
                received - settled,
                DUE,
                PaymentMethod.TRANSFER));
      }
    }

    private void reopen(List<UUID> ids, long amount, FeeEvent.SettlementCorrected.Cause cause) {
      fee.apply(new FeeEvent.SettlementCorrected(DUE, "cashier", "wrong", cause, ids, amount, DUE));
      settled = 0;
    }

    private void ifAllowed(FeeEvent event) {
      if (fee.allows(event.getClass())) {
        fee.apply(event);
      }
    }

    private long sum() {
      return paid.stream().mapToLong(Paid::amountSatang).sum();
    }

    void check() {
      FeeLedger ledger = fee.ledger();
      assertEquals(sum(), ledger.paidSatang());
      assertEquals(refunded, ledger.refundedSatang());
      assertEquals(sum() - refunded, ledger.receivedSatang());
      assertEquals(settled, ledger.settledSatang());
      assertTrue(ledger.receivedSatang() >= settled);
      assertTrue(0 <= ledger.surchargeSatang() && ledger.surchargeSatang() <= settled);
      assertEquals(fee.status() == FeeStatus.VERIFIED, settled > 0);
      assertEquals(fee.isOpen() ? 0 : sum() - refunded - settled, fee.surplusSatang());
      assertEquals(
          fee.history().size(), fee.history().stream().map(FeeHistoryEntry::id).distinct().count());
    }
  }
}
