package org.anuyat.local.demo;

import java.util.Locale;
import java.util.Map;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;

/**
 * The two municipalities of the demo. The users of each are in {@code deploy/keycloak/realm.json}.
 */
public enum DemoMunicipality {
  BANMAI("05300118", "เทศบาลตำบลบ้านใหม่", "Ban Mai Subdistrict Municipality", "044-000-118"),
  TUAYANG("05300222", "เทศบาลตำบลตัวอย่าง", "Tuayang Subdistrict Municipality", "044-000-222");

  private final String code;
  private final String nameTh;
  private final String nameEn;
  private final String phone;

  DemoMunicipality(String code, String nameTh, String nameEn, String phone) {
    this.code = code;
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.phone = phone;
  }

  public String code() {
    return code;
  }

  public String nameTh() {
    return nameTh;
  }

  public String phone() {
    return phone;
  }

  /** The announced mailbox (rule A2.1: saraban and the agency's domain). */
  public String mailAddress() {
    return "saraban@" + suffix() + ".example";
  }

  /** The Keycloak name of one of its people, such as {@code officer.banmai}. */
  public String user(String post) {
    return post + "." + suffix();
  }

  /** A tenant path, such as {@code /v1/municipalities/05300118/queue}. */
  public String path(String rest) {
    return "/v1/municipalities/" + code + rest;
  }

  private String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Enters the municipality, its account and the province's ten procedures, two of them adjusted;
   * doing it again changes nothing.
   */
  public void setUp(Endpoints endpoints) {
    endpoints.as("operator", "intake").put(path(""), profile(endpoints)).ok();
    Api cases = endpoints.as(user("admin"), "case");
    cases.put(path("/procedures/food-shop"), DemoProcedures.foodShop()).ok();
    cases.put(path("/procedures/loudspeaker"), DemoProcedures.loudspeaker()).ok();
    for (String code : DemoProcedures.ADOPTED) {
      if (cases.get(path("/procedures/" + code)).status() == 404) {
        cases.post(path("/procedures/" + code + "/adopt"), Map.of()).ok();
      }
    }
    endpoints.as(user("admin"), "payment").put(path("/payment-account"), account()).ok();
  }

  private Map<String, Object> profile(Endpoints endpoints) {
    return Map.of(
        "nameTh",
        nameTh,
        "nameEn",
        nameEn,
        "provinceTh",
        "นครราชสีมา",
        "provinceEn",
        "Nakhon Ratchasima",
        "phone",
        phone,
        "opens",
        "08:30",
        "closes",
        "16:30",
        "mailbox",
        Map.of(
            "address", mailAddress(),
            "imapHost", "127.0.0.1",
            "imapPort", endpoints.port("imap.port"),
            "imapSecurity", "NONE",
            "smtpHost", "127.0.0.1",
            "smtpPort", endpoints.port("smtp.port"),
            "smtpSecurity", "NONE",
            "username", mailAddress(),
            "password", endpoints.get("mail.password")));
  }

  private Map<String, Object> account() {
    return Map.of(
        "bankTh", "ธนาคารตัวอย่าง",
        "bankEn", "Example Bank",
        "accountNumber", "000-0-00000-0",
        "accountNameTh", nameTh,
        "accountNameEn", nameEn,
        "compCode", "00000",
        "billerId", "099400016550100",
        "paymentDays", 7);
  }
}
