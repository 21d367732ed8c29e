package org.anuyat.cases;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.Test;

/** Every operation of the API document, asked by a municipality it does not belong to. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ForeignMunicipalityTest {
  /** Every role that belongs to a municipality, so that only the municipality can be the reason. */
  private static final String[] ROLES = {
    "intake-officer",
    "case-officer",
    "approver",
    "finance-officer",
    "registrar",
    "municipality-admin",
    "agency"
  };

  private final Office office = new Office();

  private record Operation(String method, String path) {}

  @Test
  void aForeignMunicipalitySees404OnEveryOperation() throws IOException {
    office.withFoodShop(Map.of());
    String caseId = office.submitted();
    String documentId = office.see(caseId).getString("documents[0].documentId");
    Agency agency = new Agency(office, "portal");
    office.putProcedure("e-food-shop", electronic()).then().statusCode(201);
    String fileId = agency.upload("x.pdf", new byte[1]).then().extract().path("fileId");
    String applicationId =
        agency
            .post("applications", agency.application("A-1", List.of()))
            .then()
            .statusCode(202)
            .extract()
            .path("applicationId");
    String webhookId =
        agency
            .post(
                "webhooks", Map.of("url", "http://localhost:9/", "events", List.of("case.opened")))
            .then()
            .statusCode(201)
            .extract()
            .path("webhook.webhookId");
    String deliveryId =
        agency
            .post("webhooks/" + webhookId + "/ping", Map.of())
            .then()
            .statusCode(202)
            .extract()
            .path("deliveryId");
    List<String> open = new ArrayList<>();
    List<Operation> operations = operations();
    assertTrue(operations.size() > 15, operations::toString);
    for (Operation operation : operations) {
      String path =
          operation
              .path()
              .replace("{municipality}", office.municipality())
              .replace("{caseId}", caseId)
              .replace("{documentId}", documentId)
              .replace("{checkId}", caseId)
              .replace("{code}", "food-shop")
              .replace("{year}", "2569")
              .replace("{number}", "1")
              .replace("{webhookId}", webhookId)
              .replace("{deliveryId}", deliveryId)
              .replace("{applicationId}", applicationId)
              .replace("{applicationKey}", "A-1")
              .replace("{fileId}", fileId)
              .replace("{messageId}", caseId)
              .replace("{version}", "1")
              .replace("{eventId}", "event-1")
              .replace("{personId}", caseId)
              .replace("{deletionId}", caseId)
              .replace("{recordClass}", "CASE_RECORD")
              .replace("{requestId}", caseId)
              .replace("{entryId}", caseId)
              .replace("{copyId}", caseId)
              .replace("{scanId}", caseId)
              .replace("{partId}", caseId)
              .replace("{handOffId}", caseId)
              .replace("{person}", "somebody")
              .replace("{delegationId}", caseId);
      int answer =
          given()
              .auth()
              .oauth2(LocalTokens.token("stranger", "09999999", ROLES))
              .contentType(ContentType.JSON)
              .body(Map.of())
              .request(operation.method(), path)
              .statusCode();
      boolean onlyForServices =
          answer == 403
              && (List.of("PUT", "DELETE").contains(operation.method())
                  || operation.path().endsWith("/posted-files/{fileId}/content"));
      if (answer != 404 && !onlyForServices) {
        open.add(answer + " " + operation);
      }
    }
    assertEquals(List.of(), open);
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
    assertEquals(3, office.events(caseId).size());
  }

  private Map<String, Object> electronic() {
    Map<String, Object> terms = office.terms();
    terms.put("level", "STANDARD");
    return terms;
  }

  @Test
  void aCaseIsNotFoundUnderAnotherMunicipalitysPathEvenByAService() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    Office other = new Office();
    other.fee(caseId, "e1", "RAISED").then().statusCode(404);
    other.permit(caseId, "e1", "ISSUED").then().statusCode(404);
    other.putReply(caseId, other.mail(java.util.UUID.randomUUID())).then().statusCode(404);
    other
        .as("officer", "case-officer")
        .get(other.path("case-files/" + caseId))
        .then()
        .statusCode(404);
    assertEquals(List.of("OPENED"), office.events(caseId));
  }

  @Test
  void withoutATokenNothingIsSaid() {
    get(office.path("queue"))
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:not-signed-in"));
    given().auth().oauth2("not.a.token").get(office.path("queue")).then().statusCode(401);
  }

  /** All operations under a municipality; those that need no municipality belong to nobody. */
  private static List<Operation> operations() throws IOException {
    String document = get("/q/openapi?format=json").then().statusCode(200).extract().asString();
    JsonNode paths = new ObjectMapper().readTree(document).path("paths");
    List<Operation> operations = new ArrayList<>();
    paths
        .fields()
        .forEachRemaining(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                  if (path.getKey().contains("{municipality}")
                      && List.of("get", "put", "post", "delete", "patch").contains(method)) {
                    operations.add(
                        new Operation(method.toUpperCase(java.util.Locale.ROOT), path.getKey()));
                  }
                }));
    return operations;
  }
}
