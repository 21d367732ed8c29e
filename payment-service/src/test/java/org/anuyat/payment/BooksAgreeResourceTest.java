package org.anuyat.payment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.api.AfterEach;
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
  private static final int ROUNDS = 2;
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

  private static final ObjectMapper JSON = new ObjectMapper();

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
    assertThat(
        life, sums.statuses(), is(Set.of("NOTIFIED", "EXPIRED", "VERIFIED", "WAIVED", "REFUNDED")));
    assertThat(life, sums.surplus(), greaterThan(0L));
  }

  /** A thousand fees leave letters and receipts to be written, which would keep others waiting. */
  @AfterEach
  void allJobsAreDone() {
    await()
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofSeconds(1))
        .until(() ->
            JSON.readTree(
                    Office.as("operator", null, "province-operator")
                        .get("/v1/operations/jobs")
                        .asByteArray())
                .path("waiting")
                .isEmpty());
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
    Response raised = Office.raise(HERE, caseId, order);
    assertEquals(201, raised.statusCode());
    try {
      JsonNode fee = JSON.readTree(raised.asByteArray());
      return new RaisedFee(caseId, fee.path("feeId").asText(), fee.path("transactionId").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitNone(String status) {
    await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> get("/fees?limit=1&status=" + status).path("items").isEmpty());
  }

  private Void done(RaisedFee fee, Deed deed, long some) {
    switch (deed) {
      case PAY_EXACTLY -> pay(fee, Math.max(1, fee(fee).at("/money/missingSatang").asLong()));
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
    for (JsonNode payment : fee(fee).at("/money/payments")) {
      if (payment.path("annulledAt").isNull()) {
        act(
            fee,
            "correct-settlement",
            Map.of(
                "reason", "เป็นเงินของผู้อื่น", "paymentId", payment.path("paymentId").asText()));
        return;
      }
    }
  }

  private void replaceReceipt(RaisedFee fee) {
    for (JsonNode receipt : get("/receipts?q=" + fee.transactionId()).path("items")) {
      if (receipt.path("voiding").isNull()) {
        treasury
            .cashier()
            .body(Map.of("reason", "ชื่อผิด", "payerName", "นางตัวอย่าง แก้แล้ว"))
            .post(treasury.path("/receipts/" + receipt.path("receiptId").asText() + "/replace"))
            .then()
            .statusCode(oneOf(200, 201));
      }
    }
  }

  /** What the fee's status does not allow is refused, and that is right. */
  private void act(RaisedFee fee, String what, Map<String, ?> body) {
    treasury.cashier().body(body).post(path(fee, what)).then().statusCode(oneOf(200, 409, 422));
  }

  private static Map<String, Object> refund(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("way", "TRANSFER");
    body.put("reference", "T-1");
    body.put("reason", "คืนตามคำขอ");
    return body;
  }

  private void confirmWhatIsProposed(JsonPath statement) throws Exception {
    String statementId = statement.getString("statementId");
    for (String state : List.of("PROPOSED", "UNMATCHED")) {
      List<Callable<Void>> confirming = new ArrayList<>();
      String entries = "/statement-entries?limit=200&state=" + state + "&statement=" + statementId;
      for (JsonNode entry : allOf(entries)) {
        confirming.add(() -> {
          treasury
              .decide(entry.path("entryId").asText(), "confirm", Map.of())
              .then()
              .statusCode(oneOf(200, 409, 422));
          return null;
        });
      }
      all(confirming);
    }
  }

  /** The sum of the receipts that are valid, and that their numbers have no gap. */
  private long receipts(String life) {
    long sum = 0;
    Set<String> numbers = new HashSet<>();
    for (JsonNode receipt : allOf("/receipts?limit=200")) {
      numbers.add(receipt.path("number").asText());
      sum += receipt.path("voiding").isNull() ? receipt.path("amountSatang").asLong() : 0;
    }
    int last = numbers.stream().mapToInt(n -> Integer.parseInt(n.split("/")[0])).max().orElse(0);
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
      JsonNode fee = fee(raised);
      JsonNode money = fee.path("money");
      paid += money.path("paidSatang").asLong();
      refunded += money.path("refundedSatang").asLong();
      settled += money.path("settledSatang").asLong();
      surplus += money.path("surplusSatang").asLong();
      for (JsonNode payment : money.path("payments")) {
        boolean counts = payment.path("annulledAt").isNull();
        boolean inCash = payment.path("source").asText().equals("COUNTER");
        counter += counts && inCash ? payment.path("amountSatang").asLong() : 0;
      }
      String status = fee.path("status").asText();
      statuses.add(status);
      if (status.equals("NOTIFIED") || status.equals("EXPIRED")) {
        held += money.path("receivedSatang").asLong();
      }
    }
    return new Sums(paid, counter, refunded, settled, surplus, held, statuses);
  }

  private JsonNode fee(RaisedFee fee) {
    return get("/fees/" + fee.feeId());
  }

  /** The lines of all pages. */
  private List<JsonNode> allOf(String list) {
    List<JsonNode> all = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = get(list + after);
      page.path("items").forEach(all::add);
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    } while (after != null);
    return all;
  }

  /** Read by Jackson: REST Assured compiles every path it is asked for, thousands of them here. */
  private JsonNode get(String path) {
    try {
      return JSON.readTree(treasury.cashier().get(treasury.path(path)).asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
