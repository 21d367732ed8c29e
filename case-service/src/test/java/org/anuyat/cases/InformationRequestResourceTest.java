package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests for information from every channel: queue, due dates, log. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class InformationRequestResourceTest {
  private final Library library = new Library();

  @AfterEach
  void intakeIsBack() {
    Peers.bringBack("intake");
  }

  @Test
  @Tag("rule-1.7")
  void theSameLetterIsOneRequest() {
    Map<String, Object> letter = library.letter(UUID.randomUUID(), "สอบถามเวลาทำการ");
    String id =
        library
            .handIn(letter)
            .then()
            .statusCode(201)
            .body("requestNumber", is("ขส. 1/2569"))
            .body("channel", is("EMAIL"))
            .body("requester", is("นางสาวตัวอย่าง ทดสอบ <citizen@example.org>"))
            .extract()
            .path("requestId");
    library.handIn(letter).then().statusCode(200).body("requestId", is(id));
    assertThat(library.see("information-requests").getList("items"), hasSize(1));
    library.asked("สอบถามเบอร์โทร");
    assertThat(
        library.see("information-requests").getList("items.requestNumber"),
        contains("ขส. 2/2569", "ขส. 1/2569"));
  }

  @Test
  @Tag("rule-1.7")
  void aLetterThatTurnsOutAnApplicationIsWithdrawnAndComesBack() {
    Map<String, Object> letter = library.letter(UUID.randomUUID(), "สอบถามเวลาทำการ");
    String id = library.handIn(letter).path("requestId");
    withdraw(letter, 200, "WITHDRAWN");
    withdraw(letter, 200, "WITHDRAWN");
    assertThat(library.see("information-requests/queue").getList("items"), hasSize(0));
    library
        .giveAnswer(id, sourced())
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:request-closed"));
    library.handIn(letter).then().statusCode(200).body("state", is("OPEN"));
    library.giveAnswer(id, sourced()).statusCode(200);
    withdraw(letter, 200, "ANSWERED");
    library.handIn(letter).then().statusCode(200).body("state", is("ANSWERED"));
    library
        .office
        .asService()
        .delete(library.office.path("information-requests/by-message/" + UUID.randomUUID()))
        .then()
        .statusCode(404);
  }

  @Test
  @Tag("rule-1.4")
  void firstComeIsFirstInTheQueueWithItsDueDate() {
    Map<String, Object> late = library.letter(UUID.randomUUID(), "มาทีหลัง");
    late.put("deemedReceivedAt", "2026-11-24T01:30:00Z");
    String second = library.handIn(late).path("requestId");
    String first = library.asked("มาก่อน");
    await().until(() -> library.request(second).getString("dueAt") != null);
    await().until(() -> library.request(first).getString("dueAt") != null);
    JsonPath queue = library.see("information-requests/queue?limit=1");
    assertThat(queue.getList("items.requestId"), contains(first));
    assertThat(queue.getString("items[0].dueAt"), is(Peers.DEADLINE));
    assertThat(queue.getInt("items[0].workingDays"), is(15));
    assertThat(
        library
            .see("information-requests/queue?limit=1&after=" + queue.getString("next"))
            .getList("items.requestId"),
        contains(second));
    assertThat(library.request(first).getString("receivedAt"), is("2026-11-23T01:30:00Z"));
    String asked =
        Peers.calls(library.office.municipality() + "/calendar/working-days").getFirst().query();
    assertThat(asked, containsString("days=15"));
  }

  @Test
  @Tag("rule-1.4")
  void theServiceLevelIsThatOfTheProcedure() {
    serviceLevel(3);
    String id = library.asked("สอบถามเวลาทำการ");
    await().until(() -> library.request(id).getString("dueAt") != null);
    assertThat(library.request(id).getInt("workingDays"), is(3));
  }

  @Test
  @Tag("rule-1.4")
  void whatIsPastItsDueDateIsListed() {
    serviceLevel(Peers.LATE_DAYS);
    String overdue = library.asked("เลยกำหนด");
    await().until(() -> library.request(overdue).getString("dueAt") != null);
    Peers.takeDown("intake");
    library.asked("ยังไม่ทราบกำหนด");
    assertThat(
        library.see("information-requests/queue?overdue=true").getList("items.requestId"),
        contains(overdue));
    assertThat(library.request(overdue).getBoolean("overdue"), is(true));
    assertThat(library.see("information-requests/queue").getList("items"), hasSize(2));
    library.giveAnswer(overdue, sourced()).statusCode(200).body("overdue", is(false));
    assertThat(library.see("information-requests/queue?overdue=true").getList("items"), hasSize(0));
  }

  @Test
  @Tag("rule-1.4")
  void intakeAwayDelaysTheDueDateOnly() {
    Peers.takeDown("intake");
    String id = library.asked("สอบถามเวลาทำการ");
    await()
        .until(() ->
            !Peers.allCalls(library.office.municipality() + "/calendar/working-days").isEmpty());
    assertThat(library.request(id).getString("dueAt"), nullValue());
    Peers.bringBack("intake");
    await().until(() -> Peers.DEADLINE.equals(library.request(id).getString("dueAt")));
  }

  @Test
  @Tag("rule-1.4")
  @Tag("rule-1.7")
  void aRequestByTelephoneIsRegisteredOnceAndCountsFromTheNextOpening() {
    Map<String, Object> posted = library.posted("TELEPHONE", "สอบถามเวลาทำการ");
    String id =
        withKey("call-1", posted)
            .then()
            .statusCode(201)
            .body("answerBy", is("TELEPHONE"))
            .body("answerTo", is("08 0000 0000"))
            .body("messageId", nullValue())
            .extract()
            .path("requestId");
    withKey("call-1", posted).then().statusCode(200).body("requestId", is(id));
    posted.put("question", "อีกคำถามหนึ่ง");
    withKey("call-1", posted).then().statusCode(400);
    await().until(() -> Peers.DEADLINE.equals(library.request(id).getString("dueAt")));
    assertThat(library.request(id).getString("receivedAt"), is(Peers.DEEMED));
    posted.put("channel", "EMAIL");
    library.post(posted).then().statusCode(400).body("detail", containsString("channel"));
    posted.put("channel", "COUNTER");
    posted.put("answerBy", "EMAIL");
    library.post(posted).then().statusCode(400).body("detail", containsString("answerTo"));
    assertThat(library.see("information-requests").getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-1.7")
  void theLogIsSearchedInThaiAndFiltered() {
    String mailed = library.asked("สอบถามเวลาทำการของงานทะเบียน");
    library.post(library.posted("COUNTER", "ขอแผนที่ตลาด")).then().statusCode(201);
    assertThat(found("q=เวลาทำการ"), contains(mailed));
    assertThat(found("q=๑๒/๒๕๖๙"), contains(mailed));
    assertThat(found("q=citizen@example.org"), contains(mailed));
    assertThat(found("q=ไม่มีคำนี้"), hasSize(0));
    assertThat(found("channel=COUNTER"), hasSize(1));
    library.giveAnswer(mailed, sourced()).statusCode(200);
    assertThat(found("state=ANSWERED"), contains(mailed));
    assertThat(found("q=ป้ายประกาศ"), contains(mailed));
    assertThat(found("year=2500"), hasSize(0));
  }

  @Test
  @Tag("rule-1.7")
  void theLogHasTheSixColumnsAndRunsNoFormula() {
    String id = library.asked("=HYPERLINK(\"http://evil\")");
    library
        .put(Office.OFFICER, "case-officer", id, "remarks", Map.of("remarks", "+1 ถามบ่อย"))
        .statusCode(200);
    library.giveAnswer(id, sourced()).statusCode(200).body("remarks", is("+1 ถามบ่อย"));
    Map<String, Object> withdrawn = library.letter(UUID.randomUUID(), "ที่จริงเป็นคำขอ");
    library.handIn(withdrawn);
    withdraw(withdrawn, 200, "WITHDRAWN");
    String csv =
        library
            .office
            .as(Office.OFFICER, "case-officer")
            .get(library.office.path("information-requests/export?year=2569"))
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .header("Content-Disposition", containsString("attachment"))
            .extract()
            .asString();
    List<String> lines = csv.lines().toList();
    assertThat(
        lines.getFirst().replace("\uFEFF", ""),
        is(
            "\"วันที่รับ / Date received\",\"วันที่ตอบ / Date answered\",\"ผู้ขอ / Requester\","
                + "\"เรื่อง / Subject\",\"แหล่งข้อมูล / Information source\",\"หมายเหตุ / Remarks\""));
    assertEquals(2, lines.size(), csv);
    assertThat(lines.get(1), startsWith("\"23/11/2569\",\""));
    assertThat(lines.get(1), containsString("\"'=HYPERLINK("));
    assertThat(lines.get(1), containsString("\"ป้ายประกาศ\",\"'+1 ถามบ่อย\""));
    byte[] bytes = export("csv");
    assertTrue(bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB, "byte order mark");
    assertEquals('P', export("xlsx")[0]);
  }

  private void serviceLevel(int workingDays) {
    Map<String, Object> procedure = library.office.terms();
    procedure.put("fee", null);
    procedure.put("permit", null);
    procedure.put("serviceWorkingDays", workingDays);
    library.office.putProcedure("information-request", procedure).then().statusCode(201);
  }

  private byte[] export(String format) {
    return library
        .office
        .as(Office.OFFICER, "case-officer")
        .get(library.office.path("information-requests/export?year=2569&format=" + format))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private io.restassured.response.Response withKey(String key, Map<String, Object> posted) {
    return library
        .office
        .as(Office.OFFICER, "case-officer")
        .header("Idempotency-Key", key)
        .body(posted)
        .post(library.office.path("information-requests"));
  }

  private void withdraw(Map<String, Object> letter, int status, String state) {
    library
        .office
        .asService()
        .delete(library.office.path("information-requests/by-message/" + letter.get("messageId")))
        .then()
        .statusCode(status)
        .body("state", is(state));
  }

  private List<String> found(String query) {
    String[] parameter = query.split("=", 2);
    return library
        .office
        .as(Office.OFFICER, "case-officer")
        .queryParam(parameter[0], parameter[1])
        .get(library.office.path("information-requests"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.requestId");
  }

  private Map<String, Object> sourced() {
    Map<String, Object> answer = library.answer();
    answer.put("source", "ป้ายประกาศ");
    return answer;
  }
}
