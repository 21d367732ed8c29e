package org.anuyat.payment;

import static org.anuyat.payment.Office.CASHIER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.in;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.anuyat.local.bank.Bank;
import org.anuyat.local.bank.Bill;
import org.anuyat.local.bank.LocalBanks;
import org.anuyat.payment.Office.RaisedFee;

/** A municipality's finance office with its bank, through REST alone. */
public record Treasury(String municipality) {
  public static final String ACCOUNT = "0000123456";
  public static final String BILLER = "099400016550100";

  /** Has told its account; what is exact is confirmed by itself or not. */
  public static Treasury of(String municipality, boolean confirmExact) {
    Office.tellAccount(municipality);
    as("person-admin", municipality, "municipality-admin")
        .body(
            Map.of("confirmExact", confirmExact, "sameMoneyDays", 3, "notSeenAfterWorkingDays", 3))
        .put(in(municipality) + "/reconciliation/settings")
        .then()
        .statusCode(200);
    return new Treasury(municipality);
  }

  public RequestSpecification cashier() {
    return as(CASHIER, municipality, "finance-officer");
  }

  public String path(String rest) {
    return in(municipality) + rest;
  }

  /** The bank that calls this service. */
  public static Bank bank() {
    return Bank.of(LocalBanks.KRUNGTHAI, RestAssured.baseURI + ":" + RestAssured.port);
  }

  /** A fee whose citizen has been told. */
  public RaisedFee notified(long amountSatang) {
    String caseId = Office.newId();
    Map<String, Object> order = Office.order();
    order.put("amountSatang", amountSatang);
    JsonPath raised =
        Office.raise(municipality, caseId, order).then().statusCode(201).extract().jsonPath();
    RaisedFee fee =
        new RaisedFee(caseId, raised.getString("feeId"), raised.getString("transactionId"));
    awaitStatus(fee, "NOTIFIED");
    return fee;
  }

  public static Bill bill(RaisedFee fee, long amountSatang) {
    return new Bill(BILLER, fee.transactionId(), "72569", amountSatang);
  }

  public JsonPath fee(RaisedFee fee) {
    return cashier().get(path("/fees/" + fee.feeId())).then().statusCode(200).extract().jsonPath();
  }

  public void awaitStatus(RaisedFee fee, String status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertEquals(status, fee(fee).getString("status")));
  }

  public Response hand(byte[] file) {
    return hand(file, Map.of());
  }

  public Response hand(byte[] file, Map<String, String> how) {
    return cashier()
        .contentType("application/octet-stream")
        .queryParam("name", "statement")
        .queryParams(how)
        .body(file)
        .post(path("/statements"));
  }

  /** Hands a statement in and waits until it is done with. */
  public JsonPath imported(byte[] file) {
    return finished(hand(file).then().statusCode(202).extract().path("statementId"));
  }

  public JsonPath finished(String statementId) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            cashier()
                .get(path("/statements/" + statementId))
                .then()
                .body("finishedAt", notNullValue()));
    return cashier().get(path("/statements/" + statementId)).jsonPath();
  }

  public List<Map<String, Object>> entriesOf(JsonPath statement) {
    return cashier()
        .queryParam("statement", statement.getString("statementId"))
        .queryParam("limit", 200)
        .get(path("/statement-entries"))
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  public String onlyEntryOf(JsonPath statement) {
    List<Map<String, Object>> entries = entriesOf(statement);
    assertEquals(1, entries.size());
    return (String) entries.getFirst().get("entryId");
  }

  public JsonPath entry(String entryId) {
    return cashier()
        .get(path("/statement-entries/" + entryId))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public Response decide(String entryId, String decision, Map<String, ?> body) {
    return cashier().body(body).post(path("/statement-entries/" + entryId + "/" + decision));
  }

  public JsonPath reconciliation() {
    return cashier()
        .queryParams(lastMonths())
        .queryParam("limit", 200)
        .get(path("/reconciliation"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** A period that holds whatever a test has booked. */
  public static Map<String, String> lastMonths() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    return Map.of("from", today.minusDays(200).toString(), "to", today.plusDays(1).toString());
  }
}
