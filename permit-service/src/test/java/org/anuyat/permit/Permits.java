package org.anuyat.permit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.starter.LocalTokens;

/** What tests do with permits, all through REST. */
public final class Permits {
  public static final String PUBLIC_URL = "https://permit.example.org";
  public static final String BAN_MAI = "05300118";
  public static final String OTHER = "05300119";

  /** A permit just issued. */
  public record Issued(String caseId, String id, String number, String verifyUrl) {
    public String token() {
      return verifyUrl.substring(verifyUrl.lastIndexOf('/') + 1);
    }

    public String path() {
      return "/v1/municipalities/" + BAN_MAI + "/permits/" + id;
    }
  }

  private Permits() {}

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(LocalTokens.token(role + "-person", BAN_MAI, role));
  }

  public static RequestSpecification asService() {
    return given().auth().oauth2(LocalTokens.token("case-service", null, "service"));
  }

  public static Map<String, Object> order(String procedureCode) {
    Map<String, Object> order = new HashMap<>();
    order.put("caseNumber", "12/2569");
    order.put("procedureCode", procedureCode);
    order.put("titleTh", "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร");
    order.put("titleEn", "Licence to operate a food shop");
    order.put("holder", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "citizen@example.org"));
    order.put("placeTh", "99/9 หมู่ที่ 9 ตำบลบ้านใหม่");
    order.put("subjectTh", "ร้านน้ำชาผู้ใหญ่ ที่ญี่ปุ่น");
    order.put("validityDays", 365);
    order.put("approvedAt", "2026-11-22T04:00:00Z");
    order.put(
        "approver",
        Map.of("id", "approver-1", "name", "นายสมมติ อนุมัติ", "titleTh", "ปลัดเทศบาล"));
    order.put("replyToMessage", "0190a1b2-0000-7000-8000-00000000000a");
    return order;
  }

  public static ValidatableResponse put(String municipality, String caseId, Object order) {
    return asService()
        .contentType("application/json")
        .body(order)
        .put("/v1/municipalities/" + municipality + "/permits/by-case/" + caseId)
        .then();
  }

  public static Issued issue(Map<String, Object> order) {
    String caseId = UUID.randomUUID().toString();
    var answer = put(BAN_MAI, caseId, order).statusCode(201).extract().jsonPath();
    return new Issued(
        caseId,
        answer.getString("permitId"),
        answer.getString("number"),
        answer.getString("verifyUrl"));
  }

  public static Issued issue() {
    return issue(order("food-shop"));
  }

  public static byte[] awaitDocument(Issued permit) {
    return await()
        .atMost(Duration.ofSeconds(40))
        .until(
            () -> as("registrar").get(permit.path() + "/document.pdf"),
            answer -> answer.statusCode() == 200)
        .asByteArray();
  }

  public static ValidatableResponse change(Issued permit, String action) {
    return as("registrar")
        .contentType("application/json")
        .body(Map.of("reason", "Inspection of 20 November", "reasonTh", "ผลการตรวจสถานที่"))
        .post(permit.path() + "/" + action)
        .then();
  }
}
