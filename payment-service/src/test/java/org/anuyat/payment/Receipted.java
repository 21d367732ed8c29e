package org.anuyat.payment;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Office.service;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.anuyat.payment.Office.RaisedFee;

/** Receipts of settled fees, through REST and the mails. */
public final class Receipted {
  private Receipted() {}

  /** A fee settled with its slip. */
  public static RaisedFee settled() {
    RaisedFee fee = raiseAndSendSlip();
    Till.verify(fee, Till.AMOUNT, Map.of()).then().statusCode(200);
    return fee;
  }

  public static JsonPath register(String query) {
    return cashier()
        .get(in(HERE) + "/receipts" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** All receipts of a fee, the newest first. */
  public static JsonPath of(RaisedFee fee) {
    return register("?q=" + fee.transactionId());
  }

  public static String path(String receiptId) {
    return in(HERE) + "/receipts/" + receiptId;
  }

  public static Response correct(String receiptId, String what, Map<String, Object> body) {
    return cashier().body(body).post(path(receiptId) + "/" + what);
  }

  /** Fetched as the mailroom does. */
  public static byte[] pdf(String path) {
    return service()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  /** The first mail of a purpose the citizen got about the fee. */
  public static JsonPath mail(RaisedFee fee, String purpose) {
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), purpose), hasSize(1)));
    return Peers.PLAYED.mailsOfCase(fee.caseId(), purpose).getFirst().body();
  }
}
