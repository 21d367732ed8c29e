package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;

/** Prints a case for signing and takes in what was scanned. */
final class ScanDesk {
  /** As a good office scanner delivers. */
  static final PaperScanner SCANNER = new PaperScanner(200, 1.5, 6);

  private final Office office;

  ScanDesk(Office office) {
    this.office = office;
  }

  byte[] print(String caseId) {
    return office
        .as(Office.OFFICER, "case-officer")
        .post(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(201)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  Response upload(byte[] file) {
    return office
        .as(Office.OFFICER, "case-officer")
        .contentType(ContentType.BINARY)
        .queryParam("name", "scan0001.pdf")
        .body(file)
        .post(office.path("scans"));
  }

  /** Waits until the scan was read. */
  JsonPath read(String scanId) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> scan(scanId).getString("state"), not("RECEIVED"));
    return scan(scanId);
  }

  private JsonPath scan(String scanId) {
    return office
        .as("registrar-1", "registrar")
        .get(office.path("scans/" + scanId))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
