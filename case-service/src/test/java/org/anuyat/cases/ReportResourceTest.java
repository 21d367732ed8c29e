package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports of payment and permit may come twice or in the wrong order; none is lost. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ReportResourceTest {
  private final Office office = new Office();
  private String caseId;

  @BeforeEach
  void anApprovedCaseWithAFee() {
    office.withFoodShop(Map.of());
    caseId = office.approved();
  }

  private List<String> reports() {
    List<String> events = office.events(caseId);
    return events.subList(4, events.size());
  }

  @Test
  void theSameReportTwiceIsTakenOnce() {
    for (int time = 0; time < 2; time++) {
      office.fee(caseId, "e1", "RAISED").then().statusCode(200).body("caseNumber", is("1/2569"));
    }
    for (int time = 0; time < 2; time++) {
      office.fee(caseId, "e2", "SETTLED").then().statusCode(200).body("status", is("PAID"));
    }
    office.fee(caseId, "e1", "RAISED").then().statusCode(200).body("status", is("PAID"));
    assertEquals(List.of("FEE_RAISED", "FEE_SETTLED"), reports());
    await().until(() -> Peers.calls("permits/by-case/" + caseId).size() == 1);
  }

  @Test
  void settledBeforeRaisedMakesItPaidAndKeepsTheLateOne() {
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200).body("status", is("PAID"));
    office.fee(caseId, "e1", "RAISED").then().statusCode(200).body("status", is("PAID"));
    assertEquals(List.of("FEE_SETTLED", "FEE_RAISED"), reports());
    await().until(() -> !Peers.calls("permits/by-case/" + caseId).isEmpty());
  }

  @Test
  void deliveredBeforeIssuedMakesItDeliveredAndKeepsTheLateOne() {
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200);
    office.permit(caseId, "e4", "DELIVERED").then().statusCode(200).body("status", is("DELIVERED"));
    office.permit(caseId, "e3", "ISSUED").then().statusCode(200).body("status", is("DELIVERED"));
    office.fee(caseId, "e1", "RAISED").then().statusCode(200).body("status", is("DELIVERED"));
    assertEquals(
        List.of("FEE_SETTLED", "PERMIT_DELIVERED", "PERMIT_ISSUED", "FEE_RAISED"), reports());
    assertEquals("7/2569", office.see(caseId).getString("permitNumber"));
    assertEquals("AN69000000001234", office.see(caseId).getString("transactionId"));
  }

  @Test
  void aPermitBeforeThePaymentIsRefusedSoThatItComesAgain() {
    office
        .permit(caseId, "e3", "ISSUED")
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:transition-not-allowed"));
    office.fee(caseId, "e1", "RAISED").then().statusCode(200);
    office.permit(caseId, "e3", "ISSUED").then().statusCode(409);
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200);
    office
        .permit(caseId, "e3", "ISSUED")
        .then()
        .statusCode(200)
        .body("status", is("PERMIT_ISSUED"));
  }

  @Test
  void aSecondSettlementIsKeptAndIssuesNoSecondPermit() {
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200);
    office.permit(caseId, "e3", "ISSUED").then().statusCode(200);
    office.fee(caseId, "e9", "SETTLED").then().statusCode(200).body("status", is("PERMIT_ISSUED"));
    assertEquals(List.of("FEE_SETTLED", "PERMIT_ISSUED", "FEE_SETTLED"), reports());
    await().until(() -> Peers.calls("permits/by-case/" + caseId).size() == 1);
  }

  @Test
  @Tag("rule-6.5")
  void aWaivedFeeLetsTheCaseGoOn() {
    office.fee(caseId, "e1", "RAISED").then().statusCode(200);
    office.fee(caseId, "e2", "WAIVED").then().statusCode(200).body("status", is("PAID"));
    assertEquals(List.of("FEE_RAISED", "FEE_WAIVED"), reports());
    await().until(() -> Peers.calls("permits/by-case/" + caseId).size() == 1);
  }

  @Test
  @Tag("rule-6.5")
  void aReversedSettlementMakesAPaidCaseWaitAndIsOnlyKeptWhenThePermitIsIssued() {
    office.fee(caseId, "e1", "RAISED").then().statusCode(200);
    office.fee(caseId, "e3", "REVERSED").then().statusCode(409);
    office.fee(caseId, "e2", "SETTLED").then().statusCode(200).body("status", is("PAID"));
    office
        .fee(caseId, "e3", "REVERSED")
        .then()
        .statusCode(200)
        .body("status", is("AWAITING_PAYMENT"));
    office.fee(caseId, "e4", "SETTLED").then().statusCode(200).body("status", is("PAID"));
    office.permit(caseId, "e5", "ISSUED").then().statusCode(200);
    office.fee(caseId, "e6", "REVERSED").then().statusCode(200).body("status", is("PERMIT_ISSUED"));
    assertEquals(
        List.of(
            "FEE_RAISED",
            "FEE_SETTLED",
            "FEE_REVERSED",
            "FEE_SETTLED",
            "PERMIT_ISSUED",
            "FEE_REVERSED"),
        reports());
  }

  @Test
  void onlyAServiceReports() {
    office
        .as("officer-1", "case-officer")
        .body(Map.of("type", "RAISED", "feeId", "f", "at", "2026-11-24T03:00:00Z"))
        .put(office.path("case-files/" + caseId + "/fee-events/e1"))
        .then()
        .statusCode(403);
    assertEquals("APPROVED", office.status(caseId));
  }
}
