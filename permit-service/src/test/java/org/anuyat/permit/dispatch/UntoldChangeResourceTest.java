package org.anuyat.permit.dispatch;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Letters;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A holder without a mail address hears of a change of status from an officer. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class UntoldChangeResourceTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final String TASKS = "/v1/municipalities/" + BAN_MAI + "/delivery-tasks";
  private static final Map<String, String> BY_POST =
      Map.of("way", "LETTER", "toldTo", "99/9 หมู่ที่ 9 ตำบลบ้านใหม่");

  @Test
  void suspensionThatNoMailCanTellIsAnOfficersTaskUntilHeHasToldIt() {
    Issued permit = collected();
    change(permit, "suspend").statusCode(200);
    Map<String, String> task = awaitTask(permit);
    String no = permit.number();
    assertEquals(
        "Permit no. " + no + " has been suspended: the holder has no mail address",
        task.get("reason"));
    assertTrue(task.get("reasonTh").contains("เลขที่ " + no + ": ถูกพักใช้ชั่วคราว"));
    assertTrue(task.get("remedyTh").contains("ไปรษณีย์ลงทะเบียน"));
    String changeId = task.get("changeId");
    assertEquals(List.of(), Letters.with(changeId + "-status"));
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .get("/v1/operations/jobs")
        .then()
        .statusCode(200)
        .body("dead.findAll { it.key.contains('" + changeId + "') }", empty());
    told(permit, changeId, BY_POST)
        .statusCode(200)
        .body("way", is("LETTER"))
        .body("toldBy", is("registrar-person"));
    told(permit, changeId, Map.of("way", "PHONE", "toldTo", "081 000 0000"))
        .statusCode(200)
        .body("way", is("LETTER"));
    assertEquals(List.of("HAND_OUT"), kinds(permit, walked()));
  }

  @Test
  void listGoesOnFromSendingsToChangesAndBack() {
    Issued first = collected();
    change(first, "suspend").statusCode(200);
    awaitTask(first);
    Issued second = collected();
    assertEquals(List.of("HAND_OUT", "TELL_STATUS"), kinds(first, walked()));
    assertEquals(List.of("HAND_OUT"), kinds(second, walked()));
  }

  @Test
  void nothingIsNotedThatIsNotToBeTold() {
    Issued permit = collected();
    change(permit, "revoke").statusCode(200);
    String changeId = awaitTask(permit).get("changeId");
    told(collected(), changeId, BY_POST).statusCode(404);
    told(permit, permit.id(), BY_POST).statusCode(404);
    told(permit, changeId, Map.of("way", "LETTER", "toldTo", " ")).statusCode(400);
    given()
        .auth()
        .oauth2(LocalTokens.token("n", OTHER, "registrar"))
        .contentType("application/json")
        .body(BY_POST)
        .post(path(permit, changeId).replace(BAN_MAI, OTHER))
        .then()
        .statusCode(404);
    as("finance-officer")
        .contentType("application/json")
        .body(BY_POST)
        .post(path(permit, changeId))
        .then()
        .statusCode(403);
    assertEquals(changeId, awaitTask(permit).get("changeId"));
  }

  /** Its holder has no mail address and comes for it; it waits for him. */
  private static Issued collected() {
    Map<String, Object> order = order("food-shop");
    order.remove("replyToMessage");
    order.put("holder", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "99/9 หมู่ที่ 9"));
    order.put("announcedWays", List.of("COUNTER"));
    Issued permit = issue(order);
    await().atMost(LONG).until(() -> kinds(permit, walked()).contains("HAND_OUT"));
    return permit;
  }

  private static Map<String, String> awaitTask(Issued permit) {
    String tell = "items.find { it.permitId == '" + permit.id() + "' && it.kind == 'TELL_STATUS' }";
    JsonPath tasks =
        await()
            .atMost(LONG)
            .until(
                () -> as("registrar").queryParam("limit", 200).get(TASKS).jsonPath(),
                list -> list.get(tell) != null);
    return tasks.getMap(tell);
  }

  /** The whole list, read one by one. */
  private static List<Map<String, Object>> walked() {
    List<Map<String, Object>> tasks = new ArrayList<>();
    String next = null;
    do {
      var asked = as("registrar").queryParam("limit", 1);
      if (next != null) {
        asked.queryParam("after", next);
      }
      JsonPath page = asked.get(TASKS).jsonPath();
      tasks.addAll(page.getList("items"));
      next = page.getString("next");
    } while (next != null);
    return tasks;
  }

  private static List<Object> kinds(Issued permit, List<Map<String, Object>> tasks) {
    return tasks.stream()
        .filter(task -> permit.id().equals(task.get("permitId")))
        .map(task -> task.get("kind"))
        .toList();
  }

  private static String path(Issued permit, String changeId) {
    return permit.path() + "/untold-changes/" + changeId + "/told";
  }

  private static ValidatableResponse told(Issued permit, String changeId, Map<String, ?> body) {
    return as("registrar")
        .contentType("application/json")
        .body(body)
        .post(path(permit, changeId))
        .then();
  }
}
