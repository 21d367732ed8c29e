package org.anuyat.payment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anuyat.local.bank.Ledger;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.payment.Office.RaisedFee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A thousand fees live through whatever may happen to a fee, in an order nobody chose; afterwards
 * receipts, settlements and the bank's statements agree to the satang.
 */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.5")
class BooksAgreeResourceTest {
  private static final int FEES = 1_000;
  private static final int ROUNDS = 3;
  private static final int EXPIRING = 100;
  private static final long AMOUNT = 50_000;
  private static final String HERE = "05300177";

  /** What an officer or the citizen does to a fee in a round. */
  private enum Deed {
    PAY_EXACTLY,
    PAY_LESS,
    PAY_MORE,
    PAY_AT_THE_COUNTER,
    WAIVE,
    REFUND,
    REFUND_SURPLUS,
    ANNUL_A_PAYMENT,
    UNDO_THE_SETTLEMENT,
    CORRECT_THE_AMOUNT,
    REPLACE_THE_RECEIPT,
    NOTHING
  }

  private final Ledger bank = new Ledger("014");
  private Treasury treasury;

  @BeforeEach
  void whatIsExactSettlesByItself() {
    treasury = Treasury.of(HERE, true);
  }

  @Test
  void receiptsSettlementsAndStatementsAgreeAfterAThousandRandomLives() throws Exception {
    long seed = System.nanoTime();
    Random chance = new Random(seed);
    String life = "seed " + seed;
    List<RaisedFee> fees = raised();
    for (int round = 0; round < ROUNDS; round++) {
      List<Callable<Void>> deeds = new ArrayList<>();
      for (RaisedFee fee : fees) {
        Deed deed = Deed.values()[chance.nextInt(Deed.values().length)];
        long some = 1 + chance.nextLong(AMOUNT);
        deeds.add(() -> done(fee, deed, some));
      }
      all(deeds);
      confirmWhatIsProposed(
          treasury.imported(StatementShape.SCB.write(Treasury.ACCOUNT, bank.lines())));
    }

    long receipts = receipts(life);
    Sums sums = sums(fees);
    JsonPath totals = treasury.reconciliation();
    assertEquals(sums.settled(), receipts, life);
    assertEquals(bank.balanceSatang(), totals.getLong("totals.creditsSatang"), life);
    assertEquals(0, totals.getLong("totals.unexplainedSatang"), life);
    long matched = totals.getLong("totals.matchedSatang");
    assertEquals(sums.paid(), matched + sums.counter(), life);
    assertEquals(
        receipts,
        matched + sums.counter() - sums.refunded() - sums.surplus() - sums.heldForOpen(),
        life);
    assertThat(life, sums.statuses(), is(Set.of("NOTIFIED", "EXPIRED", "VERIFIED", "WAIVED", "REFUNDED")));
    assertThat(life, sums.surplus(), greaterThan(0L));
  }

  private List<RaisedFee> raised() throws Exception {
    List<Callable<RaisedFee>> raising = new ArrayList<>();
    for (int i = 0; i < FEES; i++) {
      raising.add(this::raise);
    }
    List<RaisedFee> fees = new ArrayList<>();
    try {
      Peers.PLAYED.giveToPay(Duration.ofSeconds(1));
      fees.addAll(all(raising.subList(0, EXPIRING)));
      awaitNone("RAISED");
    } finally {
      Peers.PLAYED.giveToPay(Duration.ofDays(21));
    }
    fees.addAll(all(raising.subList(EXPIRING, FEES)));
    awaitNone("RAISED");
    return fees;
  }

  private RaisedFee raise() {
    String caseId = Office.newId();
    Map<String, Object> order = Office.order();
    order.put("amountSatang", AMOUNT);
    JsonPath raised = Office.raise(HERE, caseId, order).then().statusCode(201).extract().jsonPath();
    return new RaisedFee(caseId, raised.getString("feeId"), raised.getString("transactionId"));
  }

  private void awaitNone(String status) {
    await()
        .atMost(Duration.ofMinutes(5))
        .until(() ->
            treasury
                .cashier()
                .get(treasury.path("/fees?limit=1&status=" + status))
                .jsonPath()
                .getList("items")
                .isEmpty());
  }

  private Void done(RaisedFee fee, Deed deed, long some) {
    switch (deed) {
      case PAY_EXACTLY -> pay(fee, Math.max(1, treasury.fee(fee).getLong("money.missingSatang")));
      case PAY_LESS -> pay(fee, some);
      case PAY_MORE -> pay(fee, AMOUNT + some);
      case PAY_AT_THE_COUNTER ->
          treasury
              .cashier()
              .body(Map.of("amountSatang", some, "acceptDifference", true))
              .put(path(fee, "counter-payments/" + Office.newId()))
              .then()
              .statusCode(oneOf(200, 409));
      case WAIVE -> act(fee, "waive", Map.of("reason", "ตามมติ"));
      case REFUND -> act(fee, "refund", refund(Map.of()));
      case REFUND_SURPLUS -> act(fee, "refund-surplus", refund(Map.of("amountSatang", some)));
      case ANNUL_A_PAYMENT -> annul(fee);
      case UNDO_THE_SETTLEMENT -> act(fee, "correct-settlement", Map.of("reason", "ผิดรายการ"));
      case CORRECT_THE_AMOUNT ->
          act(
              fee,
              "correct-amount",
              Map.of(
                  "reason",
                  "วัดพื้นที่ใหม่",
                  "lines",
                  List.of(Map.of("textTh", "ก", "textEn", "a", "amountSatang", some))));
      case REPLACE_THE_RECEIPT -> replaceReceipt(fee);
      case NOTHING -> {}
    }
    return null;
  }

  private void pay(RaisedFee fee, long satang) {
    bank.book(satang, fee.transactionId(), "72569", "ตัวอย่าง", "MOBILE");
  }

  private void annul(RaisedFee fee) {
    List<String> payments =
        treasury.fee(fee).getList("money.payments.findAll { it.annulledAt == null }.paymentId");
    if (!payments.isEmpty()) {
      act(
          fee,
          "correct-settlement",
          Map.of("reason", "เป็นเงินของผู้อื่น", "paymentId", payments.getLast()));
    }
  }

  private void replaceReceipt(RaisedFee fee) {
    List<String> valid =
        treasury
            .cashier()
            .get(treasury.path("/receipts?q=" + fee.transactionId()))
            .jsonPath()
            .getList("items.findAll { it.voiding == null }.receiptId");
    for (String receipt : valid) {
      treasury
          .cashier()
          .body(Map.of("reason", "ชื่อผิด", "payerName", "นางตัวอย่าง แก้แล้ว"))
          .post(treasury.path("/receipts/" + receipt + "/replace"))
          .then()
          .statusCode(oneOf(200, 201));
    }
  }

  /** What the fee's status does not allow is refused, and that is right. */
  private void act(RaisedFee fee, String what, Map<String, ?> body) {
    treasury
        .cashier()
        .body(body)
        .post(path(fee, what))
        .then()
        .statusCode(oneOf(200, 409, 422));
  }

  private static Map<String, Object> refund(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("way", "TRANSFER");
    body.put("reference", "T-1");
    body.put("reason", "คืนตามคำขอ");
    return body;
  }

  private void confirmWhatIsProposed(JsonPath statement) throws Exception {
    for (String state : List.of("PROPOSED", "UNMATCHED")) {
      List<Callable<Void>> confirming = new ArrayList<>();
      String after = "";
      do {
        JsonPath page =
            treasury
                .cashier()
                .get(
                    treasury.path(
                        "/statement-entries?limit=200&state="
                            + state
                            + "&statement="
                            + statement.getString("statementId")
                            + after))
                .jsonPath();
        for (String entry : page.<String>getList("items.entryId")) {
          confirming.add(() -> {
            treasury
                .decide(entry, "confirm", Map.of())
                .then()
                .statusCode(oneOf(200, 409, 422));
            return null;
          });
        }
        after = page.getString("next") == null ? null : "&after=" + page.getString("next");
      } while (after != null);
      all(confirming);
    }
  }

  /** The sum of the receipts that are valid, and that their numbers have no gap. */
  private long receipts(String life) {
    long sum = 0;
    Set<String> numbers = new HashSet<>();
    String after = "";
    do {
      JsonPath page =
          treasury.cashier().get(treasury.path("/receipts?limit=200" + after)).jsonPath();
      for (Map<String, Object> receipt : page.<Map<String, Object>>getList("items")) {
        numbers.add((String) receipt.get("number"));
        if (receipt.get("voiding") == null) {
          sum += ((Number) receipt.get("amountSatang")).longValue();
        }
      }
      after = page.getString("next") == null ? null : "&after=" + page.getString("next");
    } while (after != null);
    int last =
        numbers.stream().mapToInt(n -> Integer.parseInt(n.split("/")[0])).max().orElse(0);
    assertEquals(numbers.size(), last, "numbers without a gap, " + life);
    return sum;
  }

  private record Sums(
      long paid,
      long counter,
      long refunded,
      long settled,
      long surplus,
      long heldForOpen,
      Set<String> statuses) {}

  private Sums sums(List<RaisedFee> fees) {
    long paid = 0;
    long counter = 0;
    long refunded = 0;
    long settled = 0;
    long surplus = 0;
    long held = 0;
    Set<String> statuses = new HashSet<>();
    for (RaisedFee raised : fees) {
      JsonPath fee = treasury.fee(raised);
      paid += fee.getLong("money.paidSatang");
      refunded += fee.getLong("money.refundedSatang");
      settled += fee.getLong("money.settledSatang");
      surplus += fee.getLong("money.surplusSatang");
      counter +=
          fee
              .<Number>getList(
                  "money.payments.findAll { it.annulledAt == null && it.source == 'COUNTER' }"
                      + ".amountSatang")
              .stream()
              .mapToLong(Number::longValue)
              .sum();
      String status = fee.getString("status");
      statuses.add(status);
      if (status.equals("NOTIFIED") || status.equals("EXPIRED")) {
        held += fee.getLong("money.receivedSatang");
      }
    }
    return new Sums(paid, counter, refunded, settled, surplus, held, statuses);
  }

  private String path(RaisedFee fee, String what) {
    return treasury.path("/fees/" + fee.feeId() + "/" + what);
  }

  private static <T> List<T> all(List<Callable<T>> calls) throws Exception {
    List<T> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<T> call : threads.invokeAll(calls)) {
        answers.add(call.get());
      }
    }
    return answers;
  }
}
