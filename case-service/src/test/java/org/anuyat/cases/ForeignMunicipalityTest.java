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
              .replace("{code}", "food-shop")
              .replace("{messageId}", caseId)
              .replace("{delegationId}", caseId)
              .replace("{eventId}", "event-1");
      int answer =
          given()
              .auth()
              .oauth2(LocalTokens.token("stranger", "09999999", ROLES))
              .contentType(ContentType.JSON)
              .body(Map.of())
              .request(operation.method(), path)
              .statusCode();
      boolean onlyForServices = answer == 403 && operation.method().equals("PUT");
      if (answer != 404 && !onlyForServices) {
        open.add(answer + " " + operation);
      }
    }
    assertEquals(List.of(), open);
    assertEquals("AWAITING_APPROVAL", office.status(caseId));
    assertEquals(3, office.events(caseId).size());
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
