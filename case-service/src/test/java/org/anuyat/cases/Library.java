package org.anuyat.cases;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The information desk of one municipality: its data sets, and requests on their way. */
final class Library {
  final Office office;

  Library() {
    this(new Office());
  }

  /** The library of an office that does other things too. */
  Library(Office office) {
    this.office = office;
  }

  /** A data set's terms to change; unclassified. */
  Map<String, Object> terms() {
    Map<String, Object> terms = new HashMap<>();
    terms.put("nameTh", "ทะเบียนใบอนุญาตสถานที่จำหน่ายอาหาร");
    terms.put("nameEn", "Register of food shop licences");
    terms.put("descriptionTh", "ร้านอาหารที่ได้รับใบอนุญาตในเขตเทศบาล");
    terms.put("descriptionEn", "Food shops licensed in the municipality");
    terms.put("ownerOffice", "กองสาธารณสุขและสิ่งแวดล้อม");
    terms.put("officers", List.of(Map.of("name", "นางตัวอย่าง ทะเบียน", "contact", "044-000-118")));
    terms.put("howToSearchTh", "ระบุชื่อร้านหรือเลขที่ใบอนุญาต");
    terms.put("howToSearchEn", "Name the shop or the licence number");
    terms.put("conditionsTh", "ไม่มีค่าใช้จ่าย");
    terms.put("conditionsEn", "Free of charge");
    terms.put("source", "ทะเบียนคุมใบอนุญาต");
    terms.put("updated", "MONTHLY");
    terms.put("personalData", false);
    return terms;
  }

  Response putDataSet(String code, String confidentiality, boolean personalData) {
    Map<String, Object> terms = terms();
    terms.put("confidentiality", confidentiality);
    terms.put("personalData", personalData);
    return office
        .as("admin-1", "municipality-admin")
        .body(terms)
        .put(office.path("data-sets/" + code));
  }

  Library with(String code, String confidentiality, boolean personalData) {
    putDataSet(code, confidentiality, personalData).then().statusCode(201);
    return this;
  }

  Map<String, Object> letter(UUID messageId, String subject) {
    Map<String, Object> letter = new HashMap<>();
    letter.put("messageId", messageId.toString());
    letter.put("registerNumber", "12/2569");
    letter.put("deemedReceivedAt", "2026-11-23T01:30:00Z");
    letter.put("from", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "citizen@example.org"));
    letter.put("subject", subject);
    letter.put("text", "เรียน เจ้าหน้าที่");
    return letter;
  }

  Response handIn(Map<String, Object> letter) {
    return office
        .asService()
        .body(letter)
        .put(office.path("information-requests/by-message/" + letter.get("messageId")));
  }

  /** A new letter's request. */
  String asked(String subject) {
    return handIn(letter(UUID.randomUUID(), subject))
        .then()
        .statusCode(201)
        .extract()
        .path("requestId");
  }

  Map<String, Object> posted(String channel, String subject) {
    Map<String, Object> posted = new HashMap<>();
    posted.put("channel", channel);
    posted.put("requesterName", "นายตัวอย่าง โทรมา");
    posted.put("requesterContact", "08 0000 0000");
    posted.put("subject", subject);
    posted.put("question", "เทศบาลเปิดทำการกี่โมง");
    return posted;
  }

  Response post(Map<String, Object> posted) {
    return office
        .as(Office.OFFICER, "case-officer")
        .body(posted)
        .post(office.path("information-requests"));
  }

  Map<String, Object> answer(String... dataSets) {
    Map<String, Object> answer = new HashMap<>();
    answer.put("textTh", "เปิดทำการ 08:30 น.");
    answer.put("dataSets", List.of(dataSets));
    answer.put("officerContact", "044-000-118 ต่อ 12");
    return answer;
  }

  ValidatableResponse giveAnswer(String requestId, Map<String, Object> answer) {
    return giveAnswer(Office.OFFICER, requestId, answer);
  }

  ValidatableResponse giveAnswer(String person, String requestId, Map<String, Object> answer) {
    return office
        .as(person, "case-officer")
        .body(answer)
        .post(office.path("information-requests/" + requestId + "/answer"))
        .then();
  }

  ValidatableResponse put(
      String person, String role, String requestId, String what, Map<String, Object> body) {
    return office
        .as(person, role)
        .body(body)
        .put(office.path("information-requests/" + requestId + "/" + what))
        .then();
  }

  JsonPath see(String path) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path(path))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  JsonPath request(String requestId) {
    return see("information-requests/" + requestId);
  }

  /** What the mailroom was told of the answer to a letter, once it was. */
  JsonPath awaitTold(String messageId) {
    String path = office.municipality() + "/information-requests/" + messageId + "/answer";
    await().until(() -> !Peers.calls(path).isEmpty());
    return new JsonPath(Peers.calls(path).getFirst().body());
  }
}
