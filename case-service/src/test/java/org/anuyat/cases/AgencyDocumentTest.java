package org.anuyat.cases;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other agencies program against: OpenAPI 3.1, every operation with examples. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class AgencyDocumentTest {
  private static final String JSON = "application/json";

  private static JsonNode document() throws IOException {
    return new ObjectMapper()
        .readTree(get("/q/openapi?format=json").then().statusCode(200).extract().asString());
  }

  @Test
  void theDocumentIsOpenApi31() throws IOException {
    assertTrue(document().path("openapi").asText().startsWith("3.1."));
  }

  @Test
  void everyOperationForAgenciesHasExamplesThatAreJson() throws IOException {
    List<String> without = new ArrayList<>();
    int operations = 0;
    for (JsonNode path : document().path("paths")) {
      for (JsonNode operation : path) {
        if (!operation.path("tags").toString().contains("Agencies")
            || operation.path("operationId").asText().equals("getPostedFileContent")) {
          continue;
        }
        operations++;
        JsonNode request = operation.at("/requestBody/content").path(JSON);
        if (!request.isMissingNode() && !hasExample(request)) {
          without.add(operation.path("operationId").asText() + " request");
        }
        operation
            .path("responses")
            .fields()
            .forEachRemaining(response -> {
              JsonNode content = response.getValue().path("content");
              if (response.getKey().startsWith("2")
                  && !content.isEmpty()
                  && !hasExample(content.path(JSON))) {
                without.add(operation.path("operationId").asText() + " " + response.getKey());
              }
            });
      }
    }
    assertTrue(operations >= 14, "" + operations);
    assertEquals(List.of(), without);
  }

  private static boolean hasExample(JsonNode content) {
    for (JsonNode example : content.path("examples")) {
      JsonNode value = example.path("value");
      try {
        return value.isObject() || new ObjectMapper().readTree(value.asText()).isObject();
      } catch (IOException notJson) {
        return false;
      }
    }
    return false;
  }
}
