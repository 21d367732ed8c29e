package org.anuyat.payment.fee;

import static io.restassured.RestAssured.given;
import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.order;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.service;
import static org.anuyat.payment.Office.tellAccount;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class RaisingFeeResourceTest {
  @BeforeEach
  void accountIsTold() {
    tellAccount(HERE);
  }

  @Test
  @Tag("rule-6.2")
  void givesATransactionIdAndAnswersTheSameForTheSameCase() {
    String caseId = newId();
    String feeId =
        raise(HERE, caseId, order())
            .then()
            .statusCode(201)
            .body("transactionId", matchesPattern("AN[0-9A-HJ-NP-Z]{14}"))
            .body("amountSatang", is(125_050))
            .body("status", is("RAISED"))
            .extract()
            .path("feeId");
    raise(HERE, caseId, order()).then().statusCode(200).body("feeId", is(feeId));
  }

  @Test
  void raisesOneFeeWhenTheSameCallComesTwentyTimesAtOnce() throws Exception {
    String caseId = newId();
    List<Response> answers = atOnce(20, () -> raise(HERE, caseId, order()));
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
    assertEquals(19, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    Set<String> ids = new HashSet<>();
    answers.forEach(answer -> ids.add(answer.path("feeId")));
    assertEquals(1, ids.size());
  }

  @Test
  void numbersRaisedAtOnceAreAllDifferent() throws Exception {
    List<Response> answers = atOnce(20, () -> raise(HERE, newId(), order()));
    Set<String> transactionIds = new HashSet<>();
    answers.forEach(answer -> transactionIds.add(answer.path("transactionId")));
    assertEquals(20, transactionIds.size());
  }

  @Test
  void refusesAnotherAmountForTheSameCase() {
    String caseId = newId();
    raise(HERE, caseId, order()).then().statusCode(201);
    Map<String, Object> other = order();
    other.put("amountSatang", 1);
    raise(HERE, caseId, other)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:fee-differs"))
        .body("detail", containsString("125050"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void refusesAnAmountOfNothing(long satang) {
    Map<String, Object> order = order();
    order.put("amountSatang", satang);
    raise(HERE, newId(), order)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"))
        .body("titleTh", is("ข้อมูลที่ส่งมาไม่ถูกต้อง"))
        .body("nextStep", notNullValue())
        .body("violations[0].field", containsString("amountSatang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caseNumber",
        "procedureCode",
        "titleTh",
        "titleEn",
        "amountSatang",
        "payer",
        "caseOfficer",
        "approver"
      })
  void refusesAMissingField(String field) {
    Map<String, Object> order = order();
    order.remove(field);
    raise(HERE, newId(), order)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"))
        .body("violations[0].field", containsString(field));
  }

  @Test
  void refusesWhatIsNoJson() {
    service()
        .body("{\"caseNumber\":")
        .put(in(HERE) + "/fees/by-case/" + newId())
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"));
  }

  @Test
  void isOnlyForServices() {
    cashier()
        .body(order())
        .put(in(HERE) + "/fees/by-case/" + newId())
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:not-allowed"));
  }

  @Test
  void withoutATokenOrWithAForgedOneNobodyIsLetIn() {
    for (RequestSpecification nobody : List.of(given(), given().auth().oauth2("e30.e30.forged"))) {
      nobody
          .get(in(HERE) + "/fees")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", is("Bearer"))
          .body("type", is("urn:anuyat:problem:not-signed-in"))
          .body("titleTh", is("ยังไม่ได้เข้าสู่ระบบ"));
    }
  }

  @Test
  void aForeignMunicipalitysOfficerSeesNothingAtAll() {
    RaisedFee fee = raiseAndNotify();
    for (String path :
        List.of("/fees", "/fees/" + fee.feeId(), "/fees/" + fee.feeId() + "/qr.png")) {
      as("stranger", ELSEWHERE, "finance-officer")
          .get(in(HERE) + path)
          .then()
          .statusCode(404)
          .body("type", is("urn:anuyat:problem:not-found"));
    }
    as("stranger", ELSEWHERE, "finance-officer")
        .get(in(ELSEWHERE) + "/fees/" + fee.feeId())
        .then()
        .statusCode(404);
    as("stranger", ELSEWHERE, "finance-officer")
        .get(in(ELSEWHERE) + "/fees?limit=100")
        .then()
        .statusCode(200)
        .body("items.feeId", not(hasItem(fee.feeId())));
  }

  @Test
  void officersListPagesThroughEveryFeeOnce() {
    IntStream.range(0, 5).forEach(i -> raise(HERE));
    Set<String> seen = new HashSet<>();
    String after = null;
    int pages = 0;
    do {
      Response page =
          cashier().get(in(HERE) + "/fees?limit=2" + (after == null ? "" : "&after=" + after));
      page.then().statusCode(200);
      page.<List<String>>path("items.feeId").forEach(id -> assertEquals(true, seen.add(id)));
      after = page.path("next");
      pages++;
    } while (after != null);
    assertEquals(true, seen.size() >= 5 && pages >= 3);
  }

  @Test
  void officersListIsNarrowedByStatus() {
    raiseAndNotify();
    cashier()
        .queryParam("status", "NOTIFIED")
        .get(in(HERE) + "/fees")
        .then()
        .statusCode(200)
        .body("items.status", everyItem(is("NOTIFIED")));
  }

  private static List<Response> atOnce(int times, Callable<Response> call)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<Response>> asked =
          threads.invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList());
      return asked.stream().map(Future::resultNow).toList();
    }
  }
}
