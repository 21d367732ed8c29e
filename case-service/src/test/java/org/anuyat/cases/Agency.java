package org.anuyat.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.starter.LocalTokens;
import org.apache.commons.codec.digest.DigestUtils;

/** The system of another agency that deals with one municipality. */
final class Agency {
  static final String[] ALL = {"cases.read", "applications.write", "webhooks.manage"};

  private final Office office;
  private final String client;

  Agency(Office office, String client) {
    this.office = office;
    this.client = client;
  }

  String client() {
    return client;
  }

  RequestSpecification with(String... scopes) {
    return given()
        .auth()
        .oauth2(LocalTokens.agencyToken(client, office.municipality(), scopes))
        .contentType(ContentType.JSON);
  }

  RequestSpecification withAll() {
    return with(ALL);
  }

  /** A POST under a new key. */
  Response post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  Response post(String path, Object body, String key) {
    return withAll().header("Idempotency-Key", key).body(body).post(office.path(path));
  }

  Response get(String path) {
    return withAll().get(office.path(path));
  }

  Response upload(String name, byte[] bytes) {
    return withAll()
        .contentType("application/octet-stream")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Digest", "sha-256=:" + base64(DigestUtils.sha256(bytes)) + ":")
        .queryParam("name", name)
        .body(bytes)
        .post(office.path("posted-files"));
  }

  /** An application for the procedure {@code e-food-shop} with these files. */
  Map<String, Object> application(String key, List<Map<String, Object>> files) {
    Map<String, Object> application = new HashMap<>();
    application.put("applicationKey", key);
    application.put("procedureCode", "e-food-shop");
    application.put(
        "applicant", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "mailAddress", "citizen@example.org"));
    application.put(
        "confirmation",
        Map.of(
            "confirmed",
            true,
            "at",
            Instant.now().minusSeconds(20).toString(),
            "method",
            "CONFIRM_BUTTON"));
    application.put("text", "ขออนุญาตเปิดร้านอาหาร");
    application.put("data", Map.of("ชื่อร้าน", "ครัวตัวอย่าง"));
    application.put("files", files);
    return application;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** An upload, as an application names it. */
  Map<String, Object> uploaded(String name, byte[] bytes) {
    JsonPath file = upload(name, bytes).then().statusCode(201).extract().jsonPath();
    return Map.of("fileId", file.getString("fileId"), "sha256", file.getString("sha256"));
  }

  /** Hands an application in; its id. */
  String handIn(Map<String, Object> application) {
    return post("applications", application).then().statusCode(202).extract().path("applicationId");
  }

  /** Has these events told to the receiver; the subscription as it was made. */
  JsonPath subscribe(WebhookReceiver receiver, String... events) {
    return post("webhooks", receiver.subscription(events))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }
}
