package org.anuyat.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What citizens read, without a token. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class HandbookResourceTest {
  private final Office office = new Office();
  private final Reader reader = new Reader(office.municipality());

  @AfterEach
  void everybodyIsBack() {
    Peers.bringBack("intake");
  }

  @Test
  @Tag("rule-PREP.2")
  @Tag("rule-T1.1")
  void anybodyReadsCriteriaStepsDocumentsTimeFeeAndForms() {
    office.adopt("food-shop").then().statusCode(201);
    String page = reader.page("food-shop", "th");
    for (String said :
        List.of(
            "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            "20 วันทำการ",
            "หลักเกณฑ์และเงื่อนไข",
            "กฎกระทรวงสุขลักษณะของสถานที่จำหน่ายอาหาร พ.ศ. 2561",
            "เอกสารที่ต้องใช้",
            "เจ้าพนักงานสาธารณสุขตรวจด้านสุขลักษณะของสถานที่",
            "10 วันทำการ",
            "ไม่เกิน 200 ตารางเมตร: 1,000.00 บาท",
            "พระราชบัญญัติการสาธารณสุข พ.ศ. 2535",
            "saraban@banmai.example",
            "044-000-118",
            "08.30-16.30 น.",
            "form.docx",
            "form.pdf")) {
      assertTrue(page.contains(said), () -> said + " is not on\n" + page);
    }
    String english = reader.page("food-shop", "en");
    assertTrue(english.contains("Documents you need"), english);
    assertTrue(english.contains("up to 200 square metre: 1,000.00 baht"), english);
  }

  @Test
  @Tag("rule-T1.1")
  void thePagesWorkWithoutScriptsInBothLanguages() {
    office.adopt("food-shop").then().statusCode(201);
    for (String page : List.of(reader.listPage("th"), reader.page("food-shop", "th"))) {
      assertTrue(page.contains("<html lang=\"th\">"), page);
      assertTrue(page.contains("lang=\"en\" hreflang=\"en\""), page);
      assertTrue(page.contains("width=device-width"), page);
      assertFalse(page.contains("<script"), page);
      assertFalse(page.contains("style=\""), page);
      assertEquals(1, page.split("<h1", -1).length - 1);
    }
    assertTrue(reader.listPage("en").contains("<html lang=\"en\">"));
    var answer = given().get("/handbook/" + office.municipality());
    answer
        .then()
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Language", is("th"));
    String nonce = answer.asString().split("<style nonce=\"", 2)[1].split("\"", 2)[0];
    assertTrue(answer.header("Content-Security-Policy").contains("'nonce-" + nonce + "'"));
  }

  @Test
  @Tag("rule-T1.2")
  @Tag("rule-3.2")
  void theFormIsDownloadedAsWordAndAsPdf() {
    office.adopt("food-shop").then().statusCode(201);
    given()
        .get(office.path("handbook/food-shop/form.docx"))
        .then()
        .statusCode(200)
        .contentType(containsString("wordprocessingml"))
        .header("Content-Disposition", is("attachment; filename=\"form-food-shop.docx\""));
    given()
        .get(office.path("handbook/food-shop/form.pdf"))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", endsWith("\"form-food-shop.pdf\""));
    for (String form : List.of(reader.docx("food-shop"), reader.pdf("food-shop"))) {
      for (String label :
          List.of(
              "ชื่อ-นามสกุลผู้ยื่นคำขอ:",
              "เลขประจำตัวประชาชน:",
              "เลขทะเบียนนิติบุคคล:",
              "โทรศัพท์:",
              "อีเมลติดต่อกลับ:",
              "ช่องทางแจ้งผล:",
              "รหัสงานบริการ food-shop",
              "saraban@banmai.example",
              "044-000-118",
              "08.30-16.30")) {
        assertTrue(Reader.squeezed(form).contains(Reader.squeezed(label)), label + "\n" + form);
      }
    }
  }

  @Test
  @Tag("rule-3.1")
  @Tag("rule-T1.3")
  @Tag("rule-T1.4")
  @Tag("rule-T1.5")
  @Tag("rule-T1.6")
  @Tag("rule-T1.7")
  @Tag("rule-T1.8")
  @Tag("rule-G2")
  @Tag("rule-G3")
  void howToApplyIsToldByEveryRuleOnPageAndForm() {
    office.adopt("food-shop").then().statusCode(201);
    Map<String, String> told =
        Map.of(
            "T1.3", "PDF, DOC, DOCX, TXT และ JPEG",
            "T1.4", "หนังสือมอบอำนาจที่ผู้มอบและผู้รับมอบลงชื่อ",
            "T1.5", "ไม่ต้องลงนามรับรองสำเนาถูกต้อง",
            "T1.6", "เจ้าหน้าที่จะแจ้งจำนวนเงิน วิธีชำระ กำหนดเวลา",
            "T1.7", "พิมพ์ชื่อและนามสกุลของผู้ยื่น",
            "T1.8", "ส่งข้อความแสดงความประสงค์พร้อมเอกสารแนบไปที่ saraban@banmai.example",
            "G3", "ถือว่าครบตามจำนวนชุด");
    String page = reader.page("food-shop", "th");
    String docx = Reader.squeezed(reader.docx("food-shop"));
    String pdf = Reader.squeezed(reader.pdf("food-shop"));
    told.forEach((rule, words) -> {
      given()
          .get(office.path("handbook/food-shop"))
          .then()
          .body("announcements.rule", hasItem(rule))
          .body("announcements.find { it.rule == '" + rule + "' }.th", containsString(words));
      assertTrue(page.contains(words), rule);
      assertTrue(docx.contains(Reader.squeezed(words)), rule);
      assertTrue(pdf.contains(Reader.squeezed(words)), rule);
    });
    assertTrue(page.contains("เฉพาะผู้รับมอบอำนาจยื่นแทน"), "the power of attorney is for agents");
  }

  @Test
  @Tag("rule-T1.6")
  void aFreeProcedureSaysThatThereIsNoFee() {
    assertTrue(reader.page("general-request", "th").contains("ไม่มีค่าธรรมเนียม"));
    assertTrue(
        Reader.squeezed(reader.pdf("general-request"))
            .contains(Reader.squeezed("ไม่มีค่าธรรมเนียม")));
    given().get(office.path("handbook/general-request")).then().body("fee", nullValue());
  }

  @Test
  @Tag("rule-3.3")
  @Tag("rule-4.3")
  @Tag("rule-7.3")
  void saysThatCertifiedCopiesAndPermitChecksAreFree() {
    assertTrue(
        reader
            .page("general-request", "th")
            .contains(
                "เจ้าหน้าที่จะรับรองให้เองโดยไม่เสียค่าใช้จ่าย และการตรวจสอบใบอนุญาตไม่เสียค่าใช้จ่าย"));
  }

  @Test
  void theJsonIsSentOnceToWhoKeepsItsTag() {
    office.adopt("food-shop").then().statusCode(201);
    for (String path : List.of("handbook", "handbook/food-shop", "handbook/food-shop/form.pdf")) {
      String tag = given().get(office.path(path)).then().statusCode(200).extract().header("ETag");
      given().header("If-None-Match", tag).get(office.path(path)).then().statusCode(304);
    }
    String before = given().get(office.path("handbook/food-shop")).header("ETag");
    Map<String, Object> changed = office.terms();
    office.putProcedure("food-shop", changed).then().statusCode(200);
    given()
        .header("If-None-Match", before)
        .get(office.path("handbook/food-shop"))
        .then()
        .statusCode(200)
        .body("version", is(2))
        .body("serviceWorkingDays", is(15));
  }

  @Test
  void whoKeepsTheOldVersionOfAProcedureReadsTheNewOneInTheHandbook() {
    office.withFoodShop(Map.of());
    String caseId = office.open();
    Map<String, Object> dearer = office.terms();
    dearer.put("fee", Office.flatFee(777_00));
    office.putProcedure("food-shop", dearer).then().statusCode(200);
    assertTrue(reader.page("food-shop", "th").contains("777.00 บาท"));
    assertEquals(100_000, office.see(caseId).getInt("procedure.fee.items[0].rule.amountSatang"));
  }

  @Test
  void readingWritesNothing() {
    assertTrue(reader.listPage("th").contains("คำร้องทั่วไป"));
    given()
        .get(office.path("handbook/general-request"))
        .then()
        .statusCode(200)
        .body("since", nullValue());
    office
        .asService()
        .get(office.path("procedures/general-request/versions"))
        .then()
        .body("items.size()", is(1));
    given().get(office.path("handbook/general-request")).then().body("since", not(nullValue()));
  }

  @Test
  void aMunicipalityNobodyKnowsIsNotFoundOnAPageThatSaysWhatToDo() {
    String nobody = "9" + office.municipality().substring(1);
    given()
        .get("/handbook/" + nobody)
        .then()
        .statusCode(404)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("โปรดตรวจสอบที่อยู่ของหน้า"));
    given().get("/v1/municipalities/" + nobody + "/handbook").then().statusCode(404);
    given()
        .get("/v1/municipalities/" + nobody + "/handbook/general-request")
        .then()
        .statusCode(404);
    given()
        .get("/handbook/" + office.municipality() + "/no-such")
        .then()
        .statusCode(404)
        .body(not(containsString("no-such")));
  }

  @Test
  void whileTheMailroomHasNeverAnsweredThePageOpensAndSaysWhereToAsk() {
    Peers.takeDown("intake");
    String empty = reader.listPage("th");
    assertTrue(empty.contains("ยังไม่มีงานบริการที่ประกาศ"), empty);
    assertTrue(empty.contains("โปรดสอบถามที่สำนักงานเทศบาล"), empty);
    office.adopt("food-shop").then().statusCode(201);
    assertTrue(reader.page("food-shop", "en").contains("Please ask at its office"));
    assertTrue(
        Reader.squeezed(reader.docx("food-shop"))
            .contains(Reader.squeezed("สอบถามได้ที่สำนักงานเทศบาล")));
    Peers.bringBack("intake");
    await().until(() -> reader.page("food-shop", "th").contains("saraban@banmai.example"));
  }

  @Test
  void whileTheMailroomIsAwayTheLastKnownContactIsShown() {
    office.adopt("food-shop").then().statusCode(201);
    await().until(() -> reader.page("food-shop", "th").contains("saraban@banmai.example"));
    Peers.takeDown("intake");
    assertTrue(reader.page("food-shop", "th").contains("saraban@banmai.example"));
  }

  @Test
  void nothingAnAdministratorWritesBecomesMarkup() {
    office.withFoodShop(Map.of("nameTh", "<script>alert(1)</script>", "nameEn", "<b>x</b>"));
    assertFalse(reader.page("food-shop", "th").contains("<script>"));
    assertFalse(reader.listPage("en").contains("<b>"));
  }

  @Test
  void aMailThatIsFiledByTheFormsCodeBeginsUnderTheVersionTheHandbookShows() {
    office.adopt("complaint").then().statusCode(201);
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("procedureCode", "complaint");
    assertEquals(
        given().get(office.path("handbook/complaint")).<Integer>path("version"),
        office.see(office.open(mail)).getInt("procedure.version"));
  }
}
