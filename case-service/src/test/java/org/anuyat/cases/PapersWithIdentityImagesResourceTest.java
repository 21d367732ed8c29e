package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Papers made of a case that hold the image of an ID are guarded as the image is. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-2.4")
@Tag("rule-2.5")
class PapersWithIdentityImagesResourceTest {
  private static final byte[] PHOTO = "a photo".getBytes(UTF_8);

  private final Office office = new Office();
  private final PaperWork papers = new PaperWork(office);

  @Test
  void aPaperThatHoldsAnIdentityImageIsOneAndIsReadWithAReason() {
    String caseId = office.withFoodShop(Map.of()).openWith("บัตร.jpg", "image/jpeg", PHOTO);
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    String photo = office.document(caseId, "ATTACHMENT");
    String copy =
        papers.certify(caseId, photo, null).then().statusCode(201).extract().header("Location");
    office
        .review(caseId, "identity/images", Map.of("documentIds", List.of(photo)))
        .then()
        .statusCode(204);
    String path = copy.substring(copy.indexOf("/v1/"));
    papers.officer().get(path).then().statusCode(400);
    papers.officer().queryParam("why", "ตรวจสำเนา").get(path).then().statusCode(200);
    papers.certify(caseId, photo, null).then().statusCode(400);
    papers.certify(caseId, photo, "ผู้ยื่นขอสำเนา").then().statusCode(201);
    papers
        .officer()
        .post(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(400);
    papers
        .officer()
        .queryParam("why", "เสนอลงนาม")
        .post(office.path("case-files/" + caseId + "/print-packs"))
        .then()
        .statusCode(201);
    papers.hand(caseId, null, null).then().statusCode(201);
    papers.hand(caseId, List.of(photo), null).then().statusCode(400);
    papers.hand(caseId, List.of(photo), "เสนอพร้อมภาพ").then().statusCode(201);

    assertEquals(
        List.of(
            "ATTACHMENT:IDENTITY_IMAGE",
            "CERTIFIED_COPY:IDENTITY_IMAGE",
            "CERTIFIED_COPY:IDENTITY_IMAGE",
            "MAIL:IDENTITY_IMAGE",
            "PRINT_PACK:IDENTITY_IMAGE",
            "SARABAN_PACK:CASE_RECORD",
            "SARABAN_PACK:IDENTITY_IMAGE"),
        office.see(caseId).<Map<String, Object>>getList("documents").stream()
            .map(document -> document.get("kind") + ":" + document.get("recordClass"))
            .sorted()
            .toList());
    assertEquals(
        List.of("เสนอพร้อมภาพ", "เสนอลงนาม", "เสนอลงนาม", "ผู้ยื่นขอสำเนา", "ตรวจสำเนา"),
        office
            .as("admin-1", "municipality-admin")
            .get(office.path("case-files/" + caseId + "/identity/reads"))
            .jsonPath()
            .getList("items.why"));
  }
}
