package org.anuyat.intake;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who only has the API document needs to call the service. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class OpenApiDocumentTest {
  private static final Set<String> SPEAKS_FOR_ITSELF =
      Set.of("uuid", "date-time", "date", "binary");

  private JsonNode document;

  @BeforeEach
  void read() throws IOException {
    String served = get("/q/openapi?format=JSON").then().statusCode(200).extract().asString();
    document = new ObjectMapper().readTree(served);
  }

  @Test
  void everyTextAndNumberHasAnExample() {
    List<String> without = new ArrayList<>();
    for (Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
      for (Entry<String, JsonNode> property : schema.getValue().path("properties").properties()) {
        if (needsAnExample(property.getValue())) {
          without.add(schema.getKey() + "." + property.getKey());
        }
      }
    }
    assertThat(without, empty());
  }

  /** OpenAPI 3.1 writes what may be null as a list of types. */
  private static boolean needsAnExample(JsonNode property) {
    String type = property.path("type").toString();
    boolean textOrNumber =
        type.contains("string") || type.contains("integer") || type.contains("number");
    return textOrNumber
        && property.path("examples").isMissingNode()
        && property.path("enum").isMissingNode()
        && !SPEAKS_FOR_ITSELF.contains(property.path("format").asText());
  }

  @Test
  void everyOperationAndParameterSaysWhatItIs() {
    List<String> without = new ArrayList<>();
    for (Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Entry<String, JsonNode> operation : path.getValue().properties()) {
        String name = operation.getKey() + " " + path.getKey();
        if (operation.getValue().path("summary").asText().isBlank()) {
          without.add(name);
        }
        for (JsonNode parameter : operation.getValue().path("parameters")) {
          if (parameter.path("description").asText().isBlank()) {
            without.add(name + " " + parameter.path("name").asText());
          }
        }
      }
    }
    assertThat(without, empty());
  }

  @Test
  void everyListIsReadPageByPage() {
    List<String> endless = new ArrayList<>();
    for (Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
      JsonNode properties = schema.getValue().path("properties");
      if (schema.getKey().endsWith("Page") && !properties.has("next")) {
        endless.add(schema.getKey());
      }
    }
    assertThat(endless, empty());
  }
}
