package org.anuyat.payment.fee;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.payment.transactionid.TransactionId;

/** A fee in every status and an event of every kind. */
final class SampleFees {
  static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");
  static final UUID SOMETHING = UUID.fromString("0190a1b2-0000-7000-8000-000000000000");

  static final Map<Class<? extends FeeEvent>, FeeEvent> EVENTS =
      Map.ofEntries(
          entry(FeeEvent.Raised.class, new FeeEvent.Raised(AT, "case")),
          entry(FeeEvent.DueDateSet.class, new FeeEvent.DueDateSet(AT, AT, null, null)),
          entry(FeeEvent.NoticeSent.class, new FeeEvent.NoticeSent(AT)),
          entry(FeeEvent.Reminded.class, new FeeEvent.Reminded(AT)),
          entry(FeeEvent.ProofReceived.class, new FeeEvent.ProofReceived(AT, SOMETHING)),
          entry(
              FeeEvent.ProofDismissed.class,
              new FeeEvent.ProofDismissed(AT, "cashier", SOMETHING, "blurred")),
          entry(
              FeeEvent.ProofRejected.class,
              new FeeEvent.ProofRejected(AT, "cashier", SOMETHING, "blurred", AT)),
          entry(FeeEvent.NoProofLeft.class, new FeeEvent.NoProofLeft(AT, "cashier", AT)),
          entry(
              FeeEvent.PartPaid.class, new FeeEvent.PartPaid(AT, "cashier", SOMETHING, 40, AT, 60)),
          entry(
              FeeEvent.Verified.class,
              new FeeEvent.Verified(
                  AT, "cashier", SOMETHING, 100, 100, 0, 0, AT, PaymentMethod.TRANSFER)),
          entry(
              FeeEvent.SurplusReceived.class,
              new FeeEvent.SurplusReceived(AT, "cashier", SOMETHING, 100, AT)),
          entry(
              FeeEvent.SurplusRefunded.class,
              new FeeEvent.SurplusRefunded(AT, "cashier", SOMETHING, 0, RefundWay.CASH, "twice")),
          entry(FeeEvent.Expired.class, new FeeEvent.Expired(AT)),
          entry(FeeEvent.Waived.class, new FeeEvent.Waived(AT, "cashier", "flood")),
          entry(
              FeeEvent.Refunded.class,
              new FeeEvent.Refunded(AT, "cashier", SOMETHING, 0, RefundWay.CASH, "withdrawn")),
          entry(
              FeeEvent.SettlementCorrected.class,
              new FeeEvent.SettlementCorrected(
                  AT,
                  "cashier",
                  "wrong",
                  FeeEvent.SettlementCorrected.Cause.PAYMENT,
                  List.of(),
                  0,
                  AT)),
          entry(
              FeeEvent.PaymentAnnulled.class,
              new FeeEvent.PaymentAnnulled(AT, "cashier", "wrong", SOMETHING, 0)),
          entry(
              FeeEvent.AmountCorrected.class,
              new FeeEvent.AmountCorrected(
                  AT, "cashier", "area", 100, List.of(new FeeLine("ก", "a", null, null, 90)))));

  private SampleFees() {}

  static Fee in(FeeStatus status) {
    Fee fee =
        new Fee(
            new TransactionId("05300118", 2569, 1),
            new FeeOrder(
                SOMETHING,
                "1/2569",
                "food-shop",
                "ก",
                "a",
                100,
                List.of(new FeeLine("ก", "a", null, null, 100)),
                null,
                new Payer("นางสาวตัวอย่าง ทดสอบ", "citizen@example.org"),
                null,
                "reviewer",
                "approver",
                null),
            new FeeEvent.Raised(AT, "case"));
    List<Class<? extends FeeEvent>> way =
        switch (status) {
          case RAISED -> List.of();
          case NOTIFIED -> List.of(FeeEvent.NoticeSent.class);
          case PROOF_RECEIVED -> List.of(FeeEvent.NoticeSent.class, FeeEvent.ProofReceived.class);
          case VERIFIED ->
              List.of(
                  FeeEvent.NoticeSent.class, FeeEvent.ProofReceived.class, FeeEvent.Verified.class);
          case WAIVED -> List.of(FeeEvent.NoticeSent.class, FeeEvent.Waived.class);
          case REFUNDED ->
              List.of(
                  FeeEvent.NoticeSent.class,
                  FeeEvent.ProofReceived.class,
                  FeeEvent.Verified.class,
                  FeeEvent.Refunded.class);
          case EXPIRED -> List.of(FeeEvent.NoticeSent.class, FeeEvent.Expired.class);
        };
    way.forEach(step -> fee.apply(EVENTS.get(step)));
    assertEquals(status, fee.status());
    return fee;
  }
}
