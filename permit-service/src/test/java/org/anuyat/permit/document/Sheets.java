package org.anuyat.permit.document;

import java.util.List;

/** Made-up permits for tests. */
public final class Sheets {
  public static final String VERIFY_URL =
      "https://permit.example.org/verify/0123456789abcdefghjkmnpqrs";

  private Sheets() {}

  public static PermitSheet foodShop() {
    return sheet(
        List.of(
            field("ออกให้แก่", "Issued to", "นางสาวตัวอย่าง ทดสอบ"),
            field("เรื่อง", "Subject", "ร้านน้ำชา ผู้ใหญ่ ที่ ญี่ปุ่น น้ำ กตัญญู ฐานะ ปี่ ป้า"),
            new PermitSheet.Field(
                "ใช้ได้ถึงวันที่", "Valid until", "21 พฤศจิกายน พ.ศ. 2570", "21 November 2027")),
        List.of(),
        false);
  }

  public static PermitSheet.Field field(String labelTh, String labelEn, String value) {
    return new PermitSheet.Field(labelTh, labelEn, value, null);
  }

  public static PermitSheet sheet(
      List<PermitSheet.Field> fields, List<String> conditions, boolean thaiDigits) {
    return sheet(fields, conditions, PermitSheet.Marks.NONE, PermitSheet.Use.PERMIT, thaiDigits);
  }

  public static PermitSheet sheet(
      List<PermitSheet.Field> fields,
      List<String> conditions,
      PermitSheet.Marks marks,
      PermitSheet.Use use,
      boolean thaiDigits) {
    return new PermitSheet(
        new PermitSheet.Issuer(
            "05300118",
            "เทศบาลตำบลบ้านใหม่",
            "Ban Mai Subdistrict Municipality",
            "นครราชสีมา",
            "Nakhon Ratchasima",
            "0 4400 0000"),
        marks,
        "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
        "Licence to operate a food shop",
        "1/2569",
        fields,
        List.of("อนุญาตให้ผู้มีชื่อข้างต้นดำเนินการตามรายการนี้ได้"),
        conditions,
        List.of("(นายสมมติ อนุมัติ)", "ปลัดเทศบาล"),
        VERIFY_URL,
        null,
        use,
        thaiDigits);
  }
}
