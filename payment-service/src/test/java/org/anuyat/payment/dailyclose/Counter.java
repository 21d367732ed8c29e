package org.anuyat.payment.dailyclose;

import static org.anuyat.payment.Office.CASHIER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.order;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.tellAccount;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The counter of a municipality that no other test works for, through REST. */
record Counter(String municipality) {
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }

  RequestSpecification cashier() {
    return as(CASHIER, municipality, "finance-officer");
  }

  /** A fee whose notice went out. */
  String notifiedFee() {
    tellAccount(municipality);
    String feeId =
        raise(municipality, newId(), order()).then().statusCode(201).extract().path("feeId");
    await()
        .untilAsserted(() ->
            cashier()
                .get(in(municipality) + "/fees/" + feeId)
                .then()
                .statusCode(200)
                .body("status", is("NOTIFIED")));
    return feeId;
  }

  void take(String feeId, long amountSatang) {
    cashier()
        .body(Map.of("amountSatang", amountSatang, "acceptDifference", true))
        .put(in(municipality) + "/fees/" + feeId + "/counter-payments/" + newId())
        .then()
        .statusCode(200);
  }

  void refund(String feeId, String way) {
    cashier()
        .body(Map.of("way", way, "reason", "ยื่นคำขอซ้ำ"))
        .post(in(municipality) + "/fees/" + feeId + "/refund")
        .then()
        .statusCode(200);
  }

  JsonPath close(LocalDate day) {
    return cashier().get(path(day)).then().statusCode(200).extract().jsonPath();
  }

  Response signOff(LocalDate day, long countedCashSatang, String note) {
    Map<String, Object> body = new HashMap<>();
    body.put("countedCashSatang", countedCashSatang);
    body.put("note", note);
    return cashier().body(body).post(path(day) + "/sign-off");
  }

  String path(LocalDate day) {
    return in(municipality) + "/daily-closes/" + day;
  }
}
