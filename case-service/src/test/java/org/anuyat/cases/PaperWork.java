package org.anuyat.cases;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The officer who makes papers of a case and takes in scanned ones. */
final class PaperWork {
  private final Office office;

  PaperWork(Office office) {
    this.office = office;
  }

  Response certify(String caseId, String documentId, String why) {
    var request = officer().body(Map.of("officerPositionTh", "นักวิชาการ"));
    if (why != null) {
      request.queryParam("why", why);
    }
    return request.post(
        office.path("case-files/" + caseId + "/documents/" + documentId + "/certified-copies"));
  }

  Response hand(String caseId, List<String> documents, String why) {
    Map<String, Object> letter = new HashMap<>();
    letter.put("bookNumber", "นม 52001/123");
    letter.put("bookDate", "2026-11-25");
    letter.put("subject", "คำขอของนายทดลอง");
    letter.put("to", Map.of("jobTitle", "นายกเทศมนตรี"));
    letter.put("from", Map.of("jobTitle", "ผู้อำนวยการกอง"));
    letter.put("body", "เพื่อโปรดพิจารณา");
    letter.put("documentIds", documents);
    var request = officer().body(letter);
    if (why != null) {
      request.queryParam("why", why);
    }
    return request.post(office.path("case-files/" + caseId + "/e-saraban"));
  }

  /** Takes a scan in and waits until it was read. */
  JsonPath scan(byte[] pdf) {
    String id =
        office
            .as(Office.OFFICER, "case-officer")
            .contentType(ContentType.BINARY)
            .body(pdf)
            .post(office.path("scans"))
            .then()
            .statusCode(202)
            .extract()
            .path("scanId");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !"RECEIVED".equals(seen(id).getString("state")));
    return seen(id);
  }

  private JsonPath seen(String scanId) {
    return officer().get(office.path("scans/" + scanId)).then().extract().jsonPath();
  }

  RequestSpecification officer() {
    return office.as(Office.OFFICER, "case-officer");
  }
}
