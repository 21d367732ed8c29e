package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.anuyat.local.starter.LocalTokens;
import org.apache.commons.codec.digest.DigestUtils;

/** A municipality of its own for one test, and its people, talking to the service over REST. */
public final class Office {
  public static final String OFFICER = "officer-1";
  public static final String APPROVER = "approver-1";

  /** Risk answers that demand proof at level MEDIUM. */
  public static final Map<String, String> MEDIUM_RISK =
      Map.of("disclosureOfConfidentialData", "MODERATE");

  /** Risk answers that demand proof at level HIGH. */
  public static final Map<String, String> HIGH_RISK = Map.of("personalSafety", "HIGH");

  private final String municipality =
      "0" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
  private final Map<String, Object> terms = new HashMap<>();

  public Office() {
    terms.put("nameTh", "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร");
    terms.put("nameEn", "Food shop licence");
    terms.put("kind", "LICENCE");
    terms.put("level", "INITIAL");
    terms.put("keywords", List.of("ร้านอาหาร"));
    terms.put(
        "requiredDocuments",
        List.of(
            Map.of(
                "code",
                "house-registration",
                "nameTh",
                "สำเนาทะเบียนบ้าน",
                "nameEn",
                "House registration")));
    terms.put("fee", flatFee(100_000));
    terms.put(
        "permit",
        Map.of(
            "titleTh",
            "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            "titleEn",
            "Licence to run a food shop",
            "validityDays",
            365));
    terms.put("serviceWorkingDays", 15);
    terms.put("risk", Map.of("financialLoss", "LOW"));
  }

  /** A fee of one flat item. */
  public static Map<String, Object> flatFee(long amountSatang) {
    return Map.of(
        "items",
        List.of(
            Map.of(
                "code", "licence-fee",
                "nameTh", "ค่าธรรมเนียมใบอนุญาต",
                "nameEn", "Licence fee",
                "rule", Map.of("type", "FLAT", "amountSatang", amountSatang))));
  }

  public String municipality() {
    return municipality;
  }

  /** A copy of the food shop's terms to change. */
  public Map<String, Object> terms() {
    return new HashMap<>(terms);
  }

  public String path(String rest) {
    return "/v1/municipalities/" + municipality + "/" + rest;
  }

  public RequestSpecification as(String person, String role) {
    return given()
        .auth()
        .oauth2(LocalTokens.token(person, municipality, role))
        .contentType(ContentType.JSON);
  }

  public RequestSpecification asService() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("service-account", null, "service"))
        .contentType(ContentType.JSON);
  }

  /** The municipality takes a procedure from the catalogue. */
  public Response adopt(String code) {
    return as("admin-1", "municipality-admin").post(path("procedures/" + code + "/adopt"));
  }

  public Response putProcedure(String code, Map<String, Object> changed) {
    return as("admin-1", "municipality-admin").body(changed).put(path("procedures/" + code));
  }

  /** The food shop procedure with these terms changed. */
  public Office withFoodShop(Map<String, Object> changes) {
    Map<String, Object> changed = terms();
    changed.putAll(changes);
    putProcedure("food-shop", changed).then().statusCode(201);
    return this;
  }

  /** A new version of the food shop procedure with these terms changed. */
  public Office withFoodShopAgain(Map<String, Object> changes) {
    Map<String, Object> changed = terms();
    changed.putAll(changes);
    putProcedure("food-shop", changed).then().statusCode(200);
    return this;
  }

  public Map<String, Object> mail(UUID messageId) {
    Map<String, Object> mail = new HashMap<>();
    mail.put("messageId", messageId.toString());
    mail.put("registerNumber", "1/2569");
    mail.put("arrivedAt", "2026-11-20T11:00:00Z");
    mail.put("deemedReceivedAt", "2026-11-23T01:30:00Z");
    mail.put("from", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "citizen@example.org"));
    mail.put("subject", "ขออนุญาตเปิดร้านอาหาร");
    mail.put("text", "เรียน เจ้าหน้าที่");
    mail.put("procedureCode", "food-shop");
    mail.put("attachments", List.of());
    return mail;
  }

  /** A mail that counts as received at this moment, and arrived then. */
  public Map<String, Object> mailReceived(Instant received) {
    Map<String, Object> mail = mail(UUID.randomUUID());
    mail.put("arrivedAt", received.toString());
    mail.put("deemedReceivedAt", received.toString());
    return mail;
  }

  /** Taken from the queue by the officer. */
  public String underReview(Map<String, Object> mail) {
    String caseId = open(mail);
    review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    return caseId;
  }

  public JsonPath clock(String caseId) {
    return as(OFFICER, "case-officer")
        .get(path("case-files/" + caseId + "/clock"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** A work list of deadlines, such as {@code overdue}. */
  public JsonPath deadlines(String state) {
    return as(OFFICER, "case-officer")
        .get(path("deadlines?state=" + state))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public Response putMail(Map<String, Object> mail) {
    return asService().body(mail).put(path("case-files/by-message/" + mail.get("messageId")));
  }

  public Response putReply(String caseId, Map<String, Object> mail) {
    return asService()
        .body(mail)
        .put(path("case-files/" + caseId + "/replies/" + mail.get("messageId")));
  }

  /** Opens a case from a new mail. */
  public String open() {
    return open(mail(UUID.randomUUID()));
  }

  public String open(Map<String, Object> mail) {
    return putMail(mail).then().statusCode(201).extract().path("caseId");
  }

  /** Opens a case from a mail with one file, and waits until its bytes are copied. */
  public String openWith(String name, String contentType, byte[] bytes) {
    UUID message = UUID.randomUUID();
    UUID file = UUID.randomUUID();
    Peers.intakeHasAttachment(municipality, message, file, bytes);
    Map<String, Object> mail = mail(message);
    mail.put(
        "attachments",
        List.of(
            Map.of(
                "id",
                file.toString(),
                "name",
                name,
                "contentType",
                contentType,
                "size",
                bytes.length,
                "sha256",
                DigestUtils.sha256Hex(bytes))));
    String caseId = open(mail);
    await().until(() -> see(caseId).getList("documents.state"), everyItem(is("STORED")));
    return caseId;
  }

  /** The id of the case's first document of this kind. */
  public String document(String caseId, String kind) {
    return see(caseId).getString("documents.find { it.kind == '" + kind + "' }.documentId");
  }

  public Response review(String caseId, String step, Map<String, Object> body) {
    return post(as(OFFICER, "case-officer"), caseId, step, body);
  }

  public Response decide(String caseId, String step, Map<String, Object> body) {
    return post(as(APPROVER, "approver"), caseId, step, body);
  }

  public Response post(
      RequestSpecification person, String caseId, String step, Map<String, Object> body) {
    return person.body(body).post(path("case-files/" + caseId + "/" + step));
  }

  /** The officer saw the applicant; one way to prove an identity at level MEDIUM. */
  public Response appearedInPerson(String caseId) {
    return review(
        caseId,
        "identity/checks",
        Map.of(
            "kind", "APPEARANCE_IN_PERSON",
            "result", "PASSED",
            "facts", Map.of("documentShown", "บัตรประจำตัวประชาชน")));
  }

  /** Reviewed and before the approver. */
  public String submitted() {
    String caseId = open();
    review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    return caseId;
  }

  public String approved() {
    String caseId = submitted();
    decide(caseId, "approve", Map.of()).then().statusCode(200);
    return caseId;
  }

  public Response fee(String caseId, String eventId, String type) {
    return asService()
        .body(
            Map.of(
                "type", type,
                "feeId", "fee-1",
                "transactionId", "AN69000000001234",
                "at", "2026-11-24T03:00:00Z"))
        .put(path("case-files/" + caseId + "/fee-events/" + eventId));
  }

  public Response permit(String caseId, String eventId, String type) {
    return asService()
        .body(
            Map.of(
                "type", type,
                "permitId", "permit-1",
                "permitNumber", "7/2569",
                "at", "2026-11-25T03:00:00Z"))
        .put(path("case-files/" + caseId + "/permit-events/" + eventId));
  }

  public JsonPath see(String caseId) {
    return as(OFFICER, "case-officer")
        .get(path("case-files/" + caseId))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public String status(String caseId) {
    return see(caseId).getString("status");
  }

  public List<String> events(String caseId) {
    return see(caseId).getList("history.event");
  }
}
