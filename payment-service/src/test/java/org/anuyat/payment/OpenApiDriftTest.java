package org.anuyat.payment;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The API document in {@code docs/openapi.yaml} is what the service serves. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class OpenApiDriftTest {
  private static final Path STORED = Path.of("docs", "openapi.yaml");

  /**
   * Run with {@code -Danuyat.openapi.store=true} to write the document anew after a meant change.
   */
  @Test
  void storedDocumentIsWhatTheServiceServes() throws IOException {
    String served = get("/q/openapi").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("anuyat.openapi.store")) {
      Files.createDirectories(STORED.getParent());
      Files.writeString(STORED, served);
    }
    assertEquals(Files.readString(STORED), served);
  }
}
