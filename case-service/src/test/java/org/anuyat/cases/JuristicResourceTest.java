package org.anuyat.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-3.6")
class JuristicResourceTest {
  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  @Test
  void aCompanyThatWritesFromItsOwnDomainIsNotFlagged() {
    String caseId = reviewedFrom("info@mail.example.co.th");
    describe(caseId, Map.of())
        .then()
        .statusCode(200)
        .body("registrationNumber", is("0107537000254"))
        .body("findings.code", hasItem("OWN_DOMAIN"))
        .body("findings.find { it.code == 'OWN_DOMAIN' }.flagged", is(false));
  }

  @Test
  void aCompanyOnFreeMailIsFlaggedInBothLanguagesAndNotRefused() {
    String caseId = reviewedFrom("Company@Gmail.COM");
    describe(caseId, Map.of("throughAttorney", false))
        .then()
        .statusCode(200)
        .body("findings.code", contains("FREE_MAIL", "DIRECTOR_ACTS"))
        .body("findings[0].flagged", is(true))
        .body("findings[0].textTh", containsString("อีเมลฟรี (gmail.com)"))
        .body("findings[0].textEn", containsString("free-mail"));
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    office.decide(caseId, "approve", Map.of()).then().statusCode(200);
  }

  @Test
  void aSenderOfAnotherDomainIsFlagged() {
    String caseId = reviewedFrom("info@notexample.co.th");
    describe(caseId, Map.of()).then().statusCode(200).body("findings[0].code", is("OTHER_DOMAIN"));
  }

  @Test
  void theNumberMayBeWrittenInThaiDigitsWithDashes() {
    String caseId = reviewedFrom("info@example.co.th");
    describe(caseId, Map.of("registrationNumber", "๐-๙๙๔๐-๐๐๑๖๕-๕๐-๑"))
        .then()
        .statusCode(200)
        .body("registrationNumber", is("0994000165501"));
  }

  @Test
  void aNumberWithAWrongCheckDigitIsRefusedWithWhatToDo() {
    String caseId = reviewedFrom("info@example.co.th");
    for (String wrong : new String[] {"0107537000255", "1101700230708", "010753700025", "x"}) {
      describe(caseId, Map.of("registrationNumber", wrong))
          .then()
          .statusCode(422)
          .contentType("application/problem+json")
          .body("type", is("urn:anuyat:problem:invalid-registration-number"))
          .body("nextStepTh", containsString("13 หลัก"));
    }
  }

  @Test
  void throughAnAttorneyTheCaseWaitsForThePowerOfAttorneyUntilItIsTakenBack() {
    String caseId = reviewedFrom("info@example.co.th");
    describe(caseId, Map.of())
        .then()
        .statusCode(200)
        .body("throughAttorney", is(true))
        .body("findings[1].code", is("ATTORNEY_TO_CHECK"));
    office
        .review(caseId, "submit-for-approval", Map.of())
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:power-of-attorney-open"));
    office
        .as(Office.OFFICER, "case-officer")
        .delete(office.path("case-files/" + caseId + "/applicant/juristic"))
        .then()
        .statusCode(204);
    see(caseId).then().statusCode(404);
    office.review(caseId, "submit-for-approval", Map.of()).then().statusCode(200);
    assertEquals(
        2,
        office.events(caseId).stream().filter("APPLICANT_DESCRIBED"::equals).count(),
        "said and taken back are both in the history");
  }

  @Test
  void saidAgainTheLatestStands() {
    String caseId = reviewedFrom("info@example.co.th");
    describe(caseId, Map.of()).then().statusCode(200);
    describe(caseId, Map.of("nameTh", "ห้างหุ้นส่วนจำกัด สมมติ")).then().statusCode(200);
    see(caseId).then().statusCode(200).body("nameTh", is("ห้างหุ้นส่วนจำกัด สมมติ"));
  }

  private String reviewedFrom(String address) {
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("from", Map.of("name", "บริษัท ตัวอย่าง จำกัด", "address", address));
    String caseId = office.open(mail);
    office.review(caseId, "start-review", Map.of("reason", "ทดสอบ")).then().statusCode(200);
    return caseId;
  }

  private Response describe(String caseId, Map<String, Object> changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("nameTh", "บริษัท ตัวอย่าง จำกัด (มหาชน)");
    body.put("registrationNumber", "0-1075-37000-25-4");
    body.put("mailDomain", "Example.co.th");
    body.put("directorName", "นายตัวอย่าง ทดสอบ");
    body.putAll(changes);
    return office
        .as(Office.OFFICER, "case-officer")
        .body(body)
        .put(office.path("case-files/" + caseId + "/applicant/juristic"));
  }

  private Response see(String caseId) {
    return office
        .as(Office.OFFICER, "case-officer")
        .get(office.path("case-files/" + caseId + "/applicant/juristic"));
  }
}
