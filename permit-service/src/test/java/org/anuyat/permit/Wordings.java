package org.anuyat.permit;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Permit templates as a test writes them. */
public final class Wordings {
  private Wordings() {}

  public static String path(String code) {
    return "/v1/municipalities/" + BAN_MAI + "/templates/" + code;
  }

  public static Map<String, Object> template() {
    Map<String, Object> template = new HashMap<>();
    template.put("nameTh", "แบบทดสอบ");
    template.put("nameEn", "Test");
    template.put("titleTh", "{permit.titleTh}");
    template.put("titleEn", "{permit.titleEn}");
    template.put(
        "fields",
        List.of(
            Map.of("labelTh", "ผู้รับ", "labelEn", "Holder", "value", "{holder.name}"),
            Map.of("labelTh", "พื้นที่", "labelEn", "Area", "value", "{data.area}")));
    template.put(
        "body",
        List.of("ให้ไว้ ณ วันที่ {permit.issuedOn}{#if data.note} หมายเหตุ {data.note}{/if}"));
    template.put("conditions", List.of("ต้องใช้น้ำสะอาด ข้อ 12"));
    template.put("signature", List.of("({approver.name})", "{approver.titleTh}"));
    return template;
  }

  public static ValidatableResponse put(String code, Map<String, Object> template) {
    return as("municipality-admin")
        .contentType("application/json")
        .body(template)
        .put(path(code))
        .then();
  }

  /** A template whose permits are signed by hand. */
  public static void paper(String code) {
    Map<String, Object> template = template();
    template.put("signing", "PAPER");
    put(code, template);
  }
}
