package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Frequent questions: grouped from the log, drafted without personal data, published. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class FaqResourceTest {
  private final Library library = new Library();

  @Test
  @Tag("rule-1.7")
  void whatIsAskedOftenIsSuggestedWithADraftWithoutPersonalData() {
    library
        .with("office-hours", "OPEN", false)
        .with("licences", "OPEN", false)
        .with("elderly", "PERSONAL", true);
    String first = answered("สอบถามเวลาทำการของเทศบาล", "office-hours", "เปิด 08:30 น.");
    String second =
        answered(
            "เวลาทำการเทศบาลวันเสาร์", "office-hours", "วันจันทร์ถึงวันศุกร์ โทร 08 1234 5678");
    answered("ขอทราบที่จอดรถ", "office-hours", "ด้านหลังอาคาร");
    answered("สอบถามเวลาทำการของเทศบาล", "licences", "คนละชุดข้อมูล");
    answeredWithProof("เวลาทำการเทศบาล เบี้ยยังชีพของฉัน");
    answeredWithProof("เวลาทำการเทศบาล เบี้ยยังชีพของฉัน");

    JsonPath suggested = library.see("faq-entries/suggestions");
    assertThat(suggested.getList("items"), hasSize(1));
    assertThat(suggested.getInt("items[0].asked"), is(2));
    assertThat(suggested.getString("items[0].dataSet"), is("office-hours"));
    assertThat(suggested.getList("items[0].requests"), containsInAnyOrder(first, second));
    assertThat(suggested.getString("items[0].draft.questionTh"), containsString("เวลาทำการ"));
    assertThat(
        suggested.getString("items[0].draft.answerTh"), is("วันจันทร์ถึงวันศุกร์ โทร [โทรศัพท์]"));
    assertThat(library.see("faq-entries/suggestions?asked=1").getList("items"), hasSize(3));
  }

  @Test
  @Tag("rule-1.7")
  void anOfficerEditsAndPublishesAndAnybodyReads() {
    library.with("office-hours", "OPEN", false);
    String request = answered("สอบถามเวลาทำการ", "office-hours", "เปิด 08:30 น.");
    String id =
        draft(text("เปิดกี่โมง", "โทร 081-234-5678 หรือ someone@gmail.com"), request)
            .then()
            .statusCode(201)
            .body("state", is("DRAFT"))
            .extract()
            .path("entryId");
    assertThat(library.see("faq-entries/suggestions?asked=1").getList("items"), hasSize(0));
    assertThat(faq("").getList("items"), hasSize(0));
    act(id, "publish")
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:holds-personal-data"))
        .body("detail", containsString("081-234-5678"))
        .body("detail", containsString("someone@gmail.com"));
    edit(id, text("เปิดกี่โมง", "เปิด 08:30-16:30 น.\nโทร 044-000-118 <b>")).then().statusCode(200);
    act(id, "publish").then().statusCode(200).body("publishedByName", is(Office.OFFICER));
    JsonPath read = faq("");
    assertThat(read.getString("items[0].text.questionTh"), is("เปิดกี่โมง"));
    assertThat(faq("?q=๐๘:๓๐").getList("items"), hasSize(1));
    assertThat(faq("?q=ที่จอดรถ").getList("items"), hasSize(0));
    String page = page("");
    assertThat(page, containsString("<summary>เปิดกี่โมง</summary>"));
    assertThat(page, containsString("โทร 044-000-118 &lt;b&gt;"));
    assertThat(page, not(containsString("<script")));
    assertThat(page("?lang=en&q=nothing"), containsString("Nothing fits these words"));
    assertThat(page("?q=%22%3E%3Cscript%3E"), not(containsString("<script")));

    edit(id, text("เปิดกี่โมง", "ถาม 1101700230708")).then().statusCode(422);
    act(id, "retire").then().statusCode(200).body("publishedAt", nullValue());
    assertThat(faq("").getList("items"), hasSize(0));
    assertThat(library.see("faq-entries/suggestions?asked=1").getList("items"), hasSize(0));
  }

  @Test
  @Tag("rule-1.7")
  void aQuestionWithoutAnAnswerIsNotPublished() {
    String id = draft(text("เปิดกี่โมง", null)).then().statusCode(201).extract().path("entryId");
    act(id, "publish").then().statusCode(400);
    draft(text("x", "y"), "no uuid").then().statusCode(400);
  }

  private String answered(String subject, String dataSet, String text) {
    String id = library.asked(subject);
    Map<String, Object> answer = library.answer(dataSet);
    answer.put("textTh", text);
    library.giveAnswer(id, answer).statusCode(200);
    return id;
  }

  private void answeredWithProof(String subject) {
    String id = library.asked(subject);
    library
        .put(
            Office.OFFICER,
            "case-officer",
            id,
            "identity-proof",
            Map.of("method", "IN_PERSON", "standing", "DATA_SUBJECT", "evidence", "แสดงบัตร"))
        .statusCode(200);
    library.giveAnswer(id, library.answer("elderly")).statusCode(200);
  }

  private static Map<String, Object> text(String question, String answer) {
    Map<String, Object> text = new HashMap<>();
    text.put("questionTh", question);
    text.put("answerTh", answer);
    return text;
  }

  private io.restassured.response.Response draft(Map<String, Object> text, String... requests) {
    return library
        .office
        .as(Office.OFFICER, "case-officer")
        .body(Map.of("text", text, "requests", List.of(requests)))
        .post(library.office.path("faq-entries"));
  }

  private io.restassured.response.Response edit(String id, Map<String, Object> text) {
    return library
        .office
        .as(Office.OFFICER, "case-officer")
        .body(text)
        .put(library.office.path("faq-entries/" + id));
  }

  private io.restassured.response.Response act(String id, String step) {
    return library
        .office
        .as(Office.OFFICER, "case-officer")
        .post(library.office.path("faq-entries/" + id + "/" + step));
  }

  private JsonPath faq(String query) {
    return given()
        .get(library.office.path("faq" + query))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String page(String query) {
    return given()
        .urlEncodingEnabled(false)
        .get("/information/" + library.office.municipality() + "/faq" + query)
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .extract()
        .asString();
  }
}
