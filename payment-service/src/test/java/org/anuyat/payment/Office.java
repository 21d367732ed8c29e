package org.anuyat.payment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.payment.platform.Ids;

/** A municipality at work, through the service's REST interface alone. */
public final class Office {
  public static final String HERE = "05300118";
  public static final String ELSEWHERE = "05300119";
  public static final String PAYER = "Citizen@Example.org";
  public static final String CASHIER = "person-cashier";
  public static final String REVIEWER = "person-reviewer";
  public static final String APPROVER = "person-approver";

  /** A raised fee, as the case knows it. */
  public record RaisedFee(String caseId, String feeId, String transactionId) {}

  /** A file in a mail to be handed in. */
  public record File(String id, String name, String contentType, byte[] content) {
    public File(String name, String contentType, byte[] content) {
      this(newId(), name, contentType, content);
    }
  }

  private Office() {}

  public static String newId() {
    return Ids.next().toString();
  }

  public static RequestSpecification as(String person, String municipality, String... roles) {
    return given()
        .auth()
        .oauth2(LocalTokens.token(person, municipality, roles))
        .contentType(ContentType.JSON);
  }

  public static RequestSpecification service() {
    return as("service-account-case-service", null, "service");
  }

  public static RequestSpecification cashier() {
    return as(CASHIER, HERE, "finance-officer");
  }

  public static String in(String municipality) {
    return "/v1/municipalities/" + municipality;
  }

  public static Map<String, Object> account() {
    Map<String, Object> account = new HashMap<>();
    account.put("bankTh", "ธนาคารตัวอย่าง");
    account.put("bankEn", "Example Bank");
    account.put("accountNumber", "000-0-12345-6");
    account.put("accountNameTh", "เทศบาลตำบลตัวอย่าง (ค่าธรรมเนียม)");
    account.put("accountNameEn", "Example Municipality (fees)");
    account.put("compCode", "90123");
    account.put("billerId", "099400016550100");
    account.put("paymentDays", 15);
    return account;
  }

  public static void tellAccount(String municipality) {
    as("person-admin", municipality, "municipality-admin")
        .body(account())
        .put(in(municipality) + "/payment-account")
        .then()
        .statusCode(200);
  }

  public static Map<String, Object> order() {
    Map<String, Object> order = new HashMap<>();
    order.put("caseNumber", "7/2569");
    order.put("procedureCode", "food-shop");
    order.put("titleTh", "ขอหนังสือรับรองการแจ้งจัดตั้งสถานที่จำหน่ายอาหาร");
    order.put("titleEn", "Notification of a food shop");
    order.put("amountSatang", 125_050);
    order.put("payer", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", PAYER));
    order.put("replyToMessage", newId());
    order.put("caseOfficer", REVIEWER);
    order.put("approver", APPROVER);
    return order;
  }

  public static Response raise(String municipality, String caseId, Map<String, Object> order) {
    return service().body(order).put(in(municipality) + "/fees/by-case/" + caseId);
  }

  /** A fee of another citizen. */
  public static Map<String, Object> orderOf(String payerAddress) {
    Map<String, Object> order = order();
    order.put("payer", Map.of("name", "นายตัวอย่าง ผู้อื่น", "address", payerAddress));
    return order;
  }

  public static RaisedFee raise(String municipality) {
    return raise(municipality, order());
  }

  private static RaisedFee raise(String municipality, Map<String, Object> order) {
    String caseId = newId();
    JsonPath fee = raise(municipality, caseId, order).then().statusCode(201).extract().jsonPath();
    return new RaisedFee(caseId, fee.getString("feeId"), fee.getString("transactionId"));
  }

  /** A fee whose citizen has been told. */
  public static RaisedFee raiseAndNotify() {
    return raiseAndNotify(order());
  }

  public static RaisedFee raiseAndNotify(Map<String, Object> order) {
    tellAccount(HERE);
    RaisedFee fee = raise(HERE, order);
    awaitStatus(fee, "NOTIFIED");
    return fee;
  }

  /** A fee with a proof on the desk. */
  public static RaisedFee raiseAndSendSlip() {
    return raiseAndSendSlip(order());
  }

  public static RaisedFee raiseAndSendSlip(Map<String, Object> order) {
    RaisedFee fee = raiseAndNotify(order);
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg()).then().statusCode(200);
    awaitStatus(fee, "PROOF_RECEIVED");
    return fee;
  }

  public static JsonPath fee(RaisedFee fee) {
    return cashier()
        .get(in(HERE) + "/fees/" + fee.feeId())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static void awaitStatus(RaisedFee fee, String status) {
    await().untilAsserted(() -> assertEquals(status, fee(fee).getString("status")));
  }

  /** Puts the files where the mailroom keeps them, and hands the mail in as the mailroom does. */
  public static Response handIn(
      String messageId, String from, String caseId, List<String> transactionIds, File... files) {
    return handInAt(HERE, messageId, from, caseId, transactionIds, files);
  }

  public static Response handInAt(
      String municipality,
      String messageId,
      String from,
      String caseId,
      List<String> transactionIds,
      File... files) {
    List<Map<String, Object>> attachments = new ArrayList<>();
    for (File file : files) {
      Peers.PLAYED.keepAttachment(messageId, file.id(), file.content());
      attachments.add(
          Map.of(
              "id", file.id(),
              "name", file.name(),
              "contentType", file.contentType(),
              "size", file.content().length,
              "sha256", ""));
    }
    Map<String, Object> slip = new HashMap<>();
    slip.put("arrivedAt", "2026-11-22T05:00:00Z");
    slip.put("from", Map.of("name", "ผู้ส่ง", "address", from));
    slip.put("caseId", caseId);
    slip.put("transactionIds", transactionIds);
    slip.put("attachments", attachments);
    return as("service-account-intake-service", null, "service")
        .body(slip)
        .put(in(municipality) + "/slips/by-message/" + messageId);
  }

  public static String slipOnDesk(RaisedFee fee) {
    return fee(fee).getString("slips.find { it.state == 'ON_DESK' }.slipId");
  }

  public static Map<String, Object> verification(String slipId, long amountSatang) {
    return Map.of("slipId", slipId, "amountSatang", amountSatang, "paidAt", paidJustNow());
  }

  /** With more digits than the database keeps. */
  private static String paidJustNow() {
    return OffsetDateTime.now(ZoneOffset.ofHours(7))
        .minusSeconds(2)
        .withNano(123_456_789)
        .toString();
  }

  /** A file that begins as a JPEG does; no two are alike. */
  public static File jpeg() {
    return new File("slip.jpg", "image/jpeg", content("\u00ff\u00d8\u00ff\u00e0" + newId()));
  }

  public static File pdf() {
    return new File("slip.pdf", "application/pdf", content("%PDF-1.7\n" + newId()));
  }

  public static byte[] content(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
