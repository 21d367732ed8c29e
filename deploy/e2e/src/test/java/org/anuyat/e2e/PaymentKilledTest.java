package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** payment is killed (SIGKILL) around the moment a fee is settled. */
@TestInstance(Lifecycle.PER_CLASS)
class PaymentKilledTest {
  private static final int ROUNDS = 4;
  private static final long FEE_SATANG = 50_000;

  private final TestBed stack = TestBed.running();
  private final Mailbox citizen = stack.citizen("settled-and-killed");
  private final Steps steps = stack.steps(DemoMunicipality.BANMAI, citizen);

  @AfterAll
  void everybodyIsBack() {
    stack.startAll();
  }

  @Test
  @Tag("rule-6.5")
  void aSettlementIsNeitherLostNorDoubledAndTheCaseHearsOfItOnce() {
    Random moment = new Random(20261128);
    for (int round = 0; round < ROUNDS; round++) {
      String caseId = caseThatAwaitsPayment();
      String key = UUID.randomUUID().toString();
      String path = feePath(caseId);
      payWhileKilled(path, key, moment.nextInt(0, 120));
      stack.start("payment");
      assertEquals(
          "VERIFIED", take(path, key).ok().json().path("status").asText(), "round " + round);
      stack.await("case " + caseId + " to be told", () -> reports(caseId, "FEE_SETTLED") > 0);
      steps.awaitStatus(caseId, "DELIVERED");
      assertEquals(1, reports(caseId, "FEE_RAISED"), "round " + round);
      assertEquals(1, reports(caseId, "FEE_SETTLED"), "round " + round);
      JsonNode fee = finance(path);
      assertEquals(1, fee.path("money").path("payments").size(), fee.toString());
      assertEquals(FEE_SATANG, fee.path("money").path("settledSatang").asLong(), fee.toString());
    }
  }

  private void payWhileKilled(String path, String key, int millisBefore) {
    try (ExecutorService counter = Executors.newSingleThreadExecutor()) {
      CompletableFuture<Void> paying = CompletableFuture.runAsync(() -> take(path, key), counter);
      // Any moment will do: the wait only spreads the kills around the settlement.
      LockSupport.parkNanos(millisBefore * 1_000_000L);
      stack.kill("payment");
      paying.exceptionally(cutOff -> null).join();
    }
  }

  private String caseThatAwaitsPayment() {
    String application =
        steps.apply(
            "ขอใบอนุญาตร้านอาหาร food shop",
            "นางสาวตัวอย่าง ทดสอบ",
            Papers.application(),
            Papers.houseRegistration());
    String caseId = steps.awaitCase(Steps.registerNumber(steps.awaitAnswerTo(application)));
    if (!"food-shop".equals(steps.caseFile(caseId).path("procedure").path("code").asText())) {
      steps.act("officer", caseId, "change-procedure", Map.of("procedureCode", "food-shop")).ok();
    }
    steps.startReview(caseId);
    steps.submitForApproval(caseId);
    List<ReceivedMail> before = citizen.inbox();
    steps.approve(caseId);
    steps.awaitMail("Comp Code", before);
    steps.awaitStatus(caseId, "AWAITING_PAYMENT");
    return caseId;
  }

  private String feePath(String caseId) {
    String feeId = steps.caseFile(caseId).path("feeId").asText();
    return DemoMunicipality.BANMAI.path("/fees/" + feeId);
  }

  private Answer take(String path, String key) {
    return stack
        .as(DemoMunicipality.BANMAI.user("finance"), "payment")
        .put(path + "/counter-payments/" + key, Map.of("amountSatang", FEE_SATANG));
  }

  private JsonNode finance(String path) {
    return stack.as(DemoMunicipality.BANMAI.user("finance"), "payment").get(path).ok().json();
  }

  private long reports(String caseId, String event) {
    return steps.caseFile(caseId).path("history").findValuesAsText("event").stream()
        .filter(event::equals)
        .count();
  }
}
