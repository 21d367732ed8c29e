package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.slippicture.ProofPictures;

/** Slips as citizens send them, and what the officer does with them, through REST alone. */
final class SlipDesk {
  private static final AtomicLong SEED = new AtomicLong(System.nanoTime());

  private SlipDesk() {}

  /** A reference no other slip of this run has. */
  static String newTransRef() {
    return newId().replace("-", "").substring(0, 25);
  }

  /** A bank's slip with this mini-QR, or with none; no two are alike. */
  static File slip(String code) {
    return jpeg(ProofPictures.jpeg(ProofPictures.slip(SEED.incrementAndGet(), code), 0.8));
  }

  static File jpeg(byte[] content) {
    return new File("slip.jpg", "image/jpeg", content);
  }

  /** Mails it as the payer with the fee's Transaction ID; gives the message's id. */
  static String mail(RaisedFee fee, File... files) {
    return mailFrom(PAYER, fee, files);
  }

  static String mailFrom(String address, RaisedFee fee, File... files) {
    String messageId = newId();
    handIn(messageId, address, null, List.of(fee.transactionId()), files).then().statusCode(200);
    return messageId;
  }

  /** The slips' states, in the order they came, once so many were looked at. */
  static void awaitStates(RaisedFee fee, String... states) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertEquals(List.of(states), fee(fee).getList("slips.state", String.class)));
  }

  static String slipId(RaisedFee fee, int index) {
    return fee(fee).getString("slips[" + index + "].slipId");
  }

  static String path(RaisedFee fee, int index) {
    return in(HERE) + "/fees/" + fee.feeId() + "/slips/" + slipId(fee, index);
  }

  static Response lift(RaisedFee fee, int index) {
    return cashier()
        .body(Map.of("reason", "ผู้ขอระบุหมายเลขอ้างอิงของคำขออื่นในครั้งแรก"))
        .post(path(fee, index) + "/lift-block");
  }

  static Response reject(RaisedFee fee, int index) {
    return cashier()
        .body(Map.of("slipId", slipId(fee, index), "reason", "เป็นการชำระของคำขออื่น"))
        .post(in(HERE) + "/fees/" + fee.feeId() + "/reject-slip");
  }

  static Response attach(String messageId, RaisedFee fee) {
    return attach(messageId, fee, "person-cashier");
  }

  static Response attach(String messageId, RaisedFee fee, String person) {
    return as(person, HERE, "finance-officer")
        .body(Map.of("feeId", fee.feeId(), "reason", "ผู้ขอโทรแจ้งว่าส่งจากอีเมลของบุตร"))
        .post(in(HERE) + "/slips/" + messageId + "/attach");
  }

  /** The one slip of this message, once it is in this state; newer than any slip before. */
  static Map<String, Object> awaitSlipOf(String messageId, String state) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertEquals(1, slipsOf(messageId, state).size()));
    return slipsOf(messageId, state).getFirst();
  }

  static List<Map<String, Object>> slipsOf(String messageId, String state) {
    List<Map<String, Object>> found = new ArrayList<>();
    String next = null;
    do {
      JsonPath page = page(state, next);
      found.addAll(page.getList("items.findAll { it.messageId == '" + messageId + "' }"));
      next = page.getString("next");
    } while (next != null);
    return found;
  }

  private static JsonPath page(String state, String after) {
    return cashier()
        .queryParam("state", state)
        .queryParam("limit", 200)
        .queryParams(after == null ? Map.of() : Map.of("after", after))
        .get(in(HERE) + "/slips")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
