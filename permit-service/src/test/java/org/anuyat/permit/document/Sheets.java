package org.anuyat.permit.document;

import java.time.LocalDate;

/** Made-up permits for tests. */
public final class Sheets {
  private Sheets() {}

  public static PermitSheet foodShop() {
    return sheet(
        "นางสาวตัวอย่าง ทดสอบ",
        "ร้านน้ำชา ผู้ใหญ่ ที่ ญี่ปุ่น น้ำ กตัญญู ฐานะ ปี่ ป้า",
        "99/9 หมู่ที่ 9 ตำบลบ้านใหม่",
        LocalDate.of(2027, 11, 21),
        false);
  }

  public static PermitSheet sheet(
      String holder, String subject, String place, LocalDate validUntil, boolean thaiDigits) {
    return new PermitSheet(
        new PermitSheet.Issuer(
            "05300118",
            "เทศบาลตำบลบ้านใหม่",
            "Ban Mai Subdistrict Municipality",
            "นครราชสีมา",
            "Nakhon Ratchasima",
            "0 4400 0000"),
        "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
        "Licence to operate a food shop",
        "1/2569",
        "12/2569",
        holder,
        subject,
        place,
        LocalDate.of(2026, 11, 22),
        validUntil,
        new PermitSheet.Signer("นายสมมติ อนุมัติ", "ปลัดเทศบาล"),
        "https://permit.example.org/verify/0123456789abcdefghjkmnpqrs",
        thaiDigits);
  }
}
