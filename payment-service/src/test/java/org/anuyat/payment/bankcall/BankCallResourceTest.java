package org.anuyat.payment.bankcall;

import static org.anuyat.payment.Office.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anuyat.local.bank.Bank;
import org.anuyat.local.bank.Bill;
import org.anuyat.local.bank.Booked;
import org.anuyat.local.bank.HostToHost;
import org.anuyat.local.bank.LocalBanks;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.local.client.Answer;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Treasury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bank asks and tells, host to host. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class BankCallResourceTest {
  private static final String PATH = "/v1/bank-calls/bill-payments";
  private static final long AMOUNT = 61_700;

  private Bank bank;
  private Treasury asking;
  private Treasury allowing;

  @BeforeEach
  void accountsAreTold() {
    bank = Treasury.bank();
    asking = Treasury.of("05300146", false);
    allowing = Treasury.of("05300147", true);
  }

  private static HostToHost calls() {
    return new HostToHost(
        RestAssured.baseURI + ":" + RestAssured.port,
        LocalBanks.KRUNGTHAI.code(),
        LocalBanks.KRUNGTHAI.key());
  }

  @Test
  @Tag("rule-6.1")
  @Tag("rule-6.5")
  void aPaidBillIsSettledAtOnceWhereTheMunicipalityAllowsIt() {
    RaisedFee fee = allowing.notified(AMOUNT);
    Bank.Payment payment = bank.pay(Treasury.bill(fee, AMOUNT), AMOUNT, "ผู้จ่าย");
    assertEquals("PAYABLE", payment.confirmation().get("reason"));
    allowing.awaitStatus(fee, "VERIFIED");
    Bank.Payment again = bank.pay(Treasury.bill(fee, AMOUNT), AMOUNT, "ผู้จ่าย");
    assertFalse(again.wasTaken());
    assertEquals("ALREADY_PAID", again.inquiry().get("reason"));
  }

  @Test
  @Tag("rule-6.5")
  void elsewhereTheOfficerConfirmsAndTheStatementCountsTheMoneyOnce() {
    RaisedFee fee = asking.notified(AMOUNT);
    Booked booked = bank.pay(Treasury.bill(fee, AMOUNT), AMOUNT, "ผู้จ่าย").booked();
    String call = awaitEntry(asking, booked, "PROPOSED");
    assertEquals("NOTIFIED", asking.fee(fee).getString("status"));
    asking.decide(call, "confirm", Map.of()).then().statusCode(200);
    asking.awaitStatus(fee, "VERIFIED");

    JsonPath statement =
        asking.imported(StatementShape.CAMT053.write(Treasury.ACCOUNT, List.of(booked)));
    JsonPath line = asking.entry(asking.onlyEntryOf(statement));
    assertEquals("MATCHED", line.getString("state"));
    assertTrue(line.getBoolean("matches[0].wasKnown"));
    assertEquals(line.getString("entryId"), asking.entry(call).getString("seenIn"));
    List<String> events = asking.fee(fee).getList("history.event");
    assertTrue(events.stream().noneMatch("SurplusReceived"::equals));
  }

  @Test
  void aLineThatCameBeforeTheOfficerDecidedStandsForTheCall() {
    RaisedFee fee = asking.notified(AMOUNT + 1);
    Booked booked = bank.pay(Treasury.bill(fee, AMOUNT + 1), AMOUNT + 1, "ผู้จ่าย").booked();
    String call = awaitEntry(asking, booked, "PROPOSED");
    JsonPath statement =
        asking.imported(StatementShape.MT940.write(Treasury.ACCOUNT, List.of(booked)));
    assertEquals("SUPERSEDED", asking.entry(call).getString("state"));
    asking.decide(call, "confirm", Map.of()).then().statusCode(409);
    asking
        .decide(asking.onlyEntryOf(statement), "confirm", Map.of())
        .then()
        .statusCode(200)
        .body("state", is("MATCHED"));
  }

  @Test
  void aBankIsToldWhyABillIsNotPayable() {
    RaisedFee fee = asking.notified(AMOUNT);
    Bank.Payment wrong = bank.pay(Treasury.bill(fee, AMOUNT), AMOUNT - 1, "x");
    assertEquals("AMOUNT_DIFFERS", wrong.inquiry().get("reason"));
    assertEquals(AMOUNT, wrong.inquiry().json().get("amountSatang").asLong());
    Bill nothing = new Bill(Treasury.BILLER, "AN0000000000000", null, 1L);
    assertEquals("UNKNOWN_REFERENCE", bank.pay(nothing, 1, "x").inquiry().get("reason"));
    Bill nobody = new Bill("000000000000000", fee.transactionId(), null, AMOUNT);
    assertEquals("BILLER_UNKNOWN", bank.pay(nobody, AMOUNT, "x").inquiry().get("reason"));
  }

  @Test
  @Tag("rule-6.2")
  void moneyWithAnUnknownReferenceIsNotLost() {
    RaisedFee fee = asking.notified(AMOUNT);
    String mistyped = fee.transactionId().substring(0, 15) + "#";
    Bill bill = new Bill(Treasury.BILLER, mistyped.replace("#", "*"), null, 99L);
    Booked booked = bank.payWithoutCalling(bill, 99, "x");
    Answer answer = bank.confirm(bill, booked).ok();
    assertTrue(answer.json().get("accepted").asBoolean());
    assertEquals("UNKNOWN_REFERENCE", answer.get("reason"));
  }

  @Test
  void theSameConfirmationAgainGetsTheSameAnswerAndOtherContentIsRefused() {
    RaisedFee fee = asking.notified(AMOUNT);
    Bill bill = Treasury.bill(fee, AMOUNT);
    Booked booked = bank.pay(bill, AMOUNT, "x").booked();
    Answer again = bank.confirm(bill, booked);
    assertArrayEquals(again.bytes(), bank.confirm(bill, booked).bytes());
    Map<String, Object> other = new HashMap<>(Bank.confirmation(bill, booked));
    other.put("amountSatang", AMOUNT + 1);
    Answer refused = calls().call(PATH, other);
    assertEquals(409, refused.status());
    assertEquals("urn:anuyat:problem:bank-call-differs", refused.get("type"));
  }

  @Test
  void paymentAtAFullMinuteIsHeard() {
    Bill bill = Treasury.bill(asking.notified(AMOUNT), AMOUNT);
    Booked now = bank.payWithoutCalling(bill, AMOUNT, "x");
    Booked atTheMinute =
        new Booked(
            now.at().truncatedTo(ChronoUnit.MINUTES),
            AMOUNT,
            now.ref1(),
            now.ref2(),
            now.bankReference(),
            now.payer(),
            now.channel(),
            now.balanceSatang());
    assertTrue(bank.confirm(bill, atTheMinute).ok().json().get("accepted").asBoolean());
  }

  @Test
  void sixteenConfirmationsAtOnceAreOnePayment() throws InterruptedException {
    RaisedFee fee = allowing.notified(AMOUNT);
    Bill bill = Treasury.bill(fee, AMOUNT);
    Booked booked = bank.payWithoutCalling(bill, AMOUNT, "x");
    Callable<Answer> confirming = () -> bank.confirm(bill, booked);
    List<String> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      answers =
          threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> confirming).toList()).stream()
              .map(Future::resultNow)
              .map(Answer::text)
              .distinct()
              .toList();
    }
    assertEquals(1, answers.size());
    allowing.awaitStatus(fee, "VERIFIED");
    assertTrue(
        allowing.fee(fee).<String>getList("history.event").stream()
            .noneMatch("SurplusReceived"::equals));
  }

  @Test
  void onlyABankWithTheRightKeyIsHeardAndOnlyNow() {
    RaisedFee fee = asking.notified(AMOUNT);
    Bill bill = Treasury.bill(fee, AMOUNT);
    byte[] body =
        HostToHost.json(Bank.confirmation(bill, bank.payWithoutCalling(bill, AMOUNT, "x")));
    Instant now = Instant.now();
    String timestamp = String.valueOf(now.getEpochSecond());
    String forInquiry = calls().signature(timestamp, "/v1/bank-calls/inquiries", body);
    HostToHost stranger =
        new HostToHost(RestAssured.baseURI + ":" + RestAssured.port, "006", "x".repeat(40));
    List<Answer> refused =
        List.of(
            stranger.call(PATH, body, now),
            calls().call(PATH, body, now.minusSeconds(400)),
            calls().call(PATH, body, now.plusSeconds(400)),
            calls().send(PATH, body, timestamp, forInquiry),
            calls().send(PATH, body, timestamp, "v1="),
            calls().send(PATH, body, "soon", calls().signature("soon", PATH, body)));
    refused.forEach(answer -> {
      assertEquals(401, answer.status());
      assertEquals("urn:anuyat:problem:bank-not-known", answer.get("type"));
    });
    assertEquals(200, calls().call(PATH, body, now).status());
  }

  @Test
  void aBodyLargerThanAnyCallIsNotReadToItsEnd() {
    byte[] large = new byte[200_000];
    assertEquals(400, calls().call(PATH, large, Instant.now()).status());
  }

  @Test
  void malformedCallsAreToldWhatIsWrong() {
    Answer answer = calls().call(PATH, Map.of("billerId", "1", "amountSatang", -1));
    assertEquals(400, answer.status());
    assertTrue(answer.get("detail").contains("billerId"), answer.text());
    assertEquals(
        400, calls().call(PATH, "[".getBytes(StandardCharsets.UTF_8), Instant.now()).status());
  }

  @Test
  void operatorsSeeCallsAndTheProvinceThoseThatAreNobodys() {
    RaisedFee fee = asking.notified(AMOUNT);
    Bill nobody = new Bill("999999999999999", fee.transactionId(), null, AMOUNT);
    Booked stray = bank.payWithoutCalling(nobody, AMOUNT, "x");
    assertEquals(422, bank.confirm(nobody, stray).status());
    Booked booked = bank.pay(Treasury.bill(fee, AMOUNT), AMOUNT, "x").booked();
    asking
        .cashier()
        .get(asking.path("/bank-calls?kind=CONFIRMATION&limit=200"))
        .then()
        .statusCode(200)
        .body("items.bankTransactionId", hasItem(booked.bankReference()));
    as("operator", null, "province-operator")
        .get("/v1/operations/bank-calls?limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.bankTransactionId == '" + stray.bankReference() + "' }.result",
            is("BILLER_UNKNOWN"));
    as("person-officer", asking.municipality(), "case-officer")
        .get(asking.path("/bank-calls"))
        .then()
        .statusCode(403);
  }

  private static String awaitEntry(Treasury treasury, Booked booked, String state) {
    String find = "items.find { it.bankReference == '" + booked.bankReference() + "' }";
    await()
        .untilAsserted(() ->
            treasury
                .cashier()
                .get(treasury.path("/statement-entries?limit=200"))
                .then()
                .body(find + ".state", is(state)));
    return treasury
        .cashier()
        .get(treasury.path("/statement-entries?limit=200"))
        .path(find + ".entryId");
  }
}
