package org.anuyat.payment.statement.matching;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anuyat.local.bank.Bank;
import org.anuyat.local.bank.Booked;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Treasury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Officers take payments off fees while others give the same fees money of the same entries, banks
 * call and a statement is read.
 */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.5")
class AnnullingAtOnceResourceTest {
  private static final int ROUNDS = 6;
  private static final int AT_ONCE = 12;
  private static final long AMOUNT = 50_000;
  private static final long PART = 20_000;

  private Bank bank;
  private Treasury treasury;

  @BeforeEach
  void whatIsExactSettlesByItself() {
    bank = Treasury.bank();
    treasury = Treasury.of("05300149", true);
  }

  @Test
  void nobodyWaitsInACircleAndTheBooksAgree() throws Exception {
    List<RaisedFee> fees = Stream.generate(() -> treasury.notified(AMOUNT)).limit(3).toList();
    bank.ledger().book(1_000 * AMOUNT, "TOGETHER", null, "บจก. ทดสอบ", "BRANCH");
    bank.ledger().book(1_000 * AMOUNT, "TOGETHER", null, "บจก. ทดสอบ", "BRANCH");
    List<String> shared =
        treasury.entriesOf(treasury.imported(statement())).stream()
            .map(entry -> (String) entry.get("entryId"))
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      List<Callable<List<Integer>>> deeds = new ArrayList<>();
      for (RaisedFee fee : fees) {
        bank.ledger().book(AMOUNT, fee.transactionId(), "72569", "ตัวอย่าง", "MOBILE");
        shared.forEach(entry -> deeds.add(() -> List.of(assign(entry, fee).statusCode())));
        deeds.add(() -> annul(fee));
        deeds.add(() -> annul(fee));
        deeds.add(() -> List.of(call(fee)));
      }
      for (String proposed : entries("PROPOSED").<String>getList("items.entryId")) {
        deeds.add(() -> List.of(treasury.decide(proposed, "confirm", Map.of()).statusCode()));
      }
      Collections.shuffle(deeds);
      byte[] statement = statement();
      deeds.addFirst(() -> {
        treasury.imported(statement);
        return List.of();
      });
      assertThat(all(deeds), everyItem(lessThan(500)));
    }
    assertBooksAgree(fees);
  }

  private void assertBooksAgree(List<RaisedFee> fees) {
    Map<String, Map<String, Integer>> matchedOf = new HashMap<>();
    for (Map<String, Object> entry : entries(null).<Map<String, Object>>getList("items")) {
      assertNotEquals("NEW", entry.get("state"));
      int matched = 0;
      for (Map<String, Object> match : matches(entry)) {
        int satang = (int) match.get("amountSatang");
        matched += satang;
        matchedOf
            .computeIfAbsent((String) match.get("feeId"), feeId -> new HashMap<>())
            .put((String) match.get("paymentId"), satang);
      }
      assertEquals(entry.get("matchedSatang"), matched, () -> "entry " + entry);
    }
    boolean isAnyAnnulled = false;
    for (RaisedFee fee : fees) {
      JsonPath money = treasury.fee(fee);
      Map<String, Integer> counting = new HashMap<>();
      for (Map<String, Object> payment : money.<Map<String, Object>>getList("money.payments")) {
        if (payment.get("annulledAt") == null) {
          counting.put((String) payment.get("paymentId"), (int) payment.get("amountSatang"));
        } else {
          isAnyAnnulled = true;
        }
      }
      assertEquals(counting, matchedOf.getOrDefault(fee.feeId(), Map.of()));
      assertEquals(
          money.getInt("money.paidSatang"),
          counting.values().stream().mapToInt(Integer::intValue).sum());
    }
    assertTrue(isAnyAnnulled);
    assertEquals(0, treasury.reconciliation().getLong("totals.unexplainedSatang"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> matches(Map<String, Object> entry) {
    return (List<Map<String, Object>>) entry.get("matches");
  }

  private byte[] statement() {
    return StatementShape.CAMT053.write(Treasury.ACCOUNT, bank.ledger().lines());
  }

  private Response assign(String entry, RaisedFee fee) {
    return treasury.decide(
        entry, "assign", Map.of("feeId", fee.feeId(), "amountSatang", PART, "reason", "ชำระรวม"));
  }

  /** Takes off every payment that counts. */
  private List<Integer> annul(RaisedFee fee) {
    return treasury
        .fee(fee)
        .<String>getList("money.payments.findAll { it.annulledAt == null }.paymentId")
        .stream()
        .map(payment ->
            treasury
                .cashier()
                .body(Map.of("reason", "เป็นเงินของผู้อื่น", "paymentId", payment))
                .post(treasury.path("/fees/" + fee.feeId() + "/correct-settlement"))
                .statusCode())
        .toList();
  }

  /** The statement of the next round shows it too. */
  private int call(RaisedFee fee) {
    Booked booked = bank.payWithoutCalling(Treasury.bill(fee, AMOUNT), AMOUNT, "ผู้จ่าย");
    return bank.confirm(Treasury.bill(fee, AMOUNT), booked).status();
  }

  private JsonPath entries(String state) {
    var asked = treasury.cashier().queryParam("limit", 200);
    if (state != null) {
      asked.queryParam("state", state);
    }
    return asked
        .get(treasury.path("/statement-entries"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Integer> all(List<Callable<List<Integer>>> deeds) throws Exception {
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<List<Integer>> deed : threads.invokeAll(deeds)) {
        answers.addAll(deed.get());
      }
    }
    return answers;
  }
}
