package org.anuyat.local.demo;

import java.util.List;
import java.util.Map;

/**
 * The procedures of the demo: two of its own, one with a fee and one without, and the province's.
 */
final class DemoProcedures {
  /** Taken from the provincial catalogue as they are. */
  static final List<String> ADOPTED =
      List.of(
          "building-permit",
          "complaint",
          "elderly-allowance",
          "health-hazard-business",
          "information-request",
          "market-stall",
          "tax-address-change");

  private DemoProcedures() {}

  /** A licence with a fee of 500 baht, valid for a year. */
  static Map<String, Object> foodShop() {
    return Map.of(
        "nameTh",
        "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
        "nameEn",
        "Food shop licence",
        "kind",
        "LICENCE",
        "level",
        "INITIAL",
        "keywords",
        List.of("ร้านอาหาร", "สถานที่จำหน่ายอาหาร", "food shop"),
        "requiredDocuments",
        List.of(
            Map.of(
                "code", "house-registration",
                "nameTh", "สำเนาทะเบียนบ้าน",
                "nameEn", "Copy of the house registration"),
            Map.of(
                "code", "site-map",
                "nameTh", "แผนที่ตั้งสถานประกอบการ",
                "nameEn", "Map of the place of business")),
        "fee",
        Map.of(
            "items",
            List.of(
                Map.of(
                    "code", "licence-fee",
                    "nameTh", "ค่าธรรมเนียมใบอนุญาต",
                    "nameEn", "Licence fee",
                    "rule", Map.of("type", "FLAT", "amountSatang", 50_000))),
            "byLawTh",
            "เทศบัญญัติของเทศบาล (ตัวอย่าง)",
            "byLawEn",
            "The municipality's by-law (example)"),
        "permit",
        Map.of(
            "titleTh", "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            "titleEn", "Licence to run a food shop",
            "validityDays", 365),
        "serviceWorkingDays",
        15,
        "risk",
        Map.of("reputation", "LOW", "financialLoss", "LOW"));
  }

  /** A permission that costs nothing. */
  static Map<String, Object> loudspeaker() {
    return Map.of(
        "nameTh",
        "ใบอนุญาตโฆษณาโดยใช้เครื่องขยายเสียง",
        "nameEn",
        "Public loudspeaker permit",
        "kind",
        "LICENCE",
        "level",
        "INITIAL",
        "keywords",
        List.of("เครื่องขยายเสียง", "loudspeaker"),
        "requiredDocuments",
        List.of(),
        "permit",
        Map.of(
            "titleTh", "ใบอนุญาตโฆษณาโดยใช้เครื่องขยายเสียง",
            "titleEn", "Permit to advertise by loudspeaker",
            "validityDays", 5),
        "serviceWorkingDays",
        1,
        "risk",
        Map.of("reputation", "LOW", "financialLoss", "LOW"));
  }
}
