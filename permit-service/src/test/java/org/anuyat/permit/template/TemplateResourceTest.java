package org.anuyat.permit.template;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.anuyat.permit.Wordings.path;
import static org.anuyat.permit.Wordings.put;
import static org.anuyat.permit.Wordings.template;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.document.PdfA;
import org.anuyat.permit.document.Pdfs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
class TemplateResourceTest {
  @Test
  void permitKeepsTheVersionItWasIssuedWith() {
    put("kept", template()).statusCode(201).header("ETag", "\"v1\"").body("version", is(1));
    var order = order("kept");
    order.put("templateCode", "kept");
    order.put("data", Map.of("area", "48 ตารางเมตร", "note", "เปิดเช้า"));
    var first = issue(order);
    var changed = template();
    changed.put("conditions", List.of("เงื่อนไขใหม่"));
    changed.put("thaiDigits", true);
    put("kept", changed).statusCode(201).body("version", is(2));
    String text = Pdfs.flat(awaitDocument(first));
    assertTrue(text.contains("48ตารางเมตร"), text);
    assertTrue(text.contains("หมายเหตุเปิดเช้า"), text);
    assertTrue(text.contains("ต้องใช้น้ำสะอาดข้อ12"), text);
    String later = Pdfs.flat(awaitDocument(issue(order)));
    assertTrue(later.contains("เงื่อนไขใหม่") && later.contains("๔๘ตารางเมตร"), later);
    assertTrue(later.contains("พ.ศ.๒๕"), later);
    assertFalse(later.contains("ต้องใช้น้ำสะอาด"), later);
  }

  @Test
  void versionsAreKeptAndTheSameContentIsNoNewOne() {
    put("versions", template()).statusCode(201);
    put("versions", template()).statusCode(200).body("version", is(1));
    var changed = template();
    changed.put("nameEn", "Other");
    put("versions", changed).statusCode(201);
    as("registrar")
        .get(path("versions") + "/versions")
        .then()
        .body("items.version", contains(2, 1));
    as("registrar")
        .get(path("versions") + "/versions/1")
        .then()
        .body("content.nameEn", is("Test"))
        .body("createdBy", is("municipality-admin-person"));
    as("registrar").get(path("versions")).then().body("content.nameEn", is("Other"));
    as("registrar")
        .get("/v1/municipalities/" + BAN_MAI + "/templates")
        .then()
        .body("items.code", hasItem("versions"));
  }

  @Test
  void whoWritesOverSomebodyElsesVersionIsToldSo() {
    put("two-writers", template()).statusCode(201);
    var changed = template();
    changed.put("nameEn", "Second");
    as("municipality-admin")
        .contentType("application/json")
        .header("If-Match", "\"v0\"")
        .body(changed)
        .put(path("two-writers"))
        .then()
        .statusCode(412)
        .body("type", is("urn:anuyat:problem:changed-meanwhile"));
    as("municipality-admin")
        .contentType("application/json")
        .header("If-Match", "\"v1\"")
        .body(changed)
        .put(path("two-writers"))
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {holder.nam}                          | unknown name {holder.nam}
          {holder.getClass()}                   | unknown name
          {holder.class}                        | unknown name
          {permit.number.length}                | unknown name
          {cdi:objectStore}                     | unknown name
          {inject:store.read('keys')}           | unknown name
          {data.area.toUpperCase}               | unknown name
          {@java.lang.Runtime r}                | types cannot be declared
          {#for x in data}{x}{/for}             | line 2
          {#include secret /}                   | line 2
          {#eval '{holder}' /}                  | line 2
          {#if holder.name}open                 | line
          {permit.number                        | line
          {#if holder.hash > 1}x{/if}           | unknown name
          """)
  void textThatIsBrokenOrReachesForMoreIsRefusedWithItsLine(String text, String why) {
    var template = template();
    template.put("body", List.of("ข้อความที่ดี", "บรรทัดแรก\n" + text));
    put("refused", template)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:template-refused"))
        .body("detail", containsString("body[1], line "))
        .body("detail", containsString(why));
    as("registrar").get(path("refused")).then().statusCode(404);
  }

  @Test
  void previewIsMarkedAndShowsMadeUpData() {
    var draft = template();
    draft.put("conditions", List.of("ที่ น้ำ ญี่ปุ่น ฐานุ ผู้ใหญ่"));
    byte[] pdf =
        as("municipality-admin")
            .contentType("application/json")
            .body(draft)
            .post(path("draft") + "/previews")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    String text = Pdfs.flat(pdf);
    for (String part : List.of("ตัวอย่าง", "SPECIMEN", "ที่น้ำญี่ปุ่นฐานุผู้ใหญ่", "‹area›")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
    PdfA.assertPdfA3b(pdf);
    as("registrar").get(path("draft")).then().statusCode(404);
    byte[] png =
        as("registrar")
            .contentType("application/json")
            .post(path("standard") + "/previews?format=png")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray();
    assertEquals("PNG", new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void codeWithoutTemplateIsPrintedInTheStandardWording() {
    as("registrar").get(path("standard")).then().statusCode(200).body("version", is(0));
    var order = order("food-shop");
    order.put("templateCode", "nobody-wrote-this");
    assertTrue(Pdfs.flat(awaitDocument(issue(order))).contains("อนุญาตให้ผู้มีชื่อข้างต้น"));
  }

  @Test
  void neighbourSeesAndChangesNothing() {
    put("private", template()).statusCode(201);
    String neighbour = LocalTokens.token("neighbour", OTHER, "municipality-admin");
    given().auth().oauth2(neighbour).get(path("private")).then().statusCode(404);
    given()
        .auth()
        .oauth2(neighbour)
        .get(path("private").replace(BAN_MAI, OTHER))
        .then()
        .statusCode(404);
    as("registrar")
        .contentType("application/json")
        .body(template())
        .put(path("private"))
        .then()
        .statusCode(403);
  }

  @Test
  void missingSectionIsNamed() {
    var template = template();
    template.remove("signature");
    put("missing", template)
        .statusCode(400)
        .body("violations.field", hasItem(containsString("signature")));
  }
}
