package org.anuyat.permit.delivery;

import java.time.Instant;
import org.anuyat.permit.delivery.DeliveryMail.Words;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.secret.Container;

/** What the letter says of each way. */
final class DeliveryWords {
  private DeliveryWords() {}

  static Words attached() {
    return new Words(
        """
        ใบอนุญาตแนบมาพร้อมอีเมลนี้ในรูปแบบไฟล์ PDF ซึ่งลงลายมือชื่อดิจิทัลของหน่วยงานแล้ว
        ท่านสามารถแสดงใบอนุญาตด้วยไฟล์ PDF ลิงก์ด้านล่าง หรือคิวอาร์โค้ดบนใบอนุญาต\
        """,
        """
        It is attached as a PDF file signed digitally by the municipality.
        You may show the permit by this PDF file, by the link below, or by the QR code on the permit.\
        """);
  }

  static Words link(String url, Instant expiresAt, String phone) {
    var lastDay = ThaiDates.dateOf(expiresAt);
    return new Words(
        """
        โปรดรับไฟล์ใบอนุญาตด้วยรหัสใช้ครั้งเดียวที่ลิงก์นี้ ภายในวันที่ %s
        %s
        เทศบาลจะแจ้งรหัสให้ท่านทราบทางช่องทางอื่น และจะไม่ส่งรหัสมาในอีเมลนี้
        หากยังไม่ได้รับแจ้ง โปรดโทร. %s\
        """
            .formatted(ThaiDates.thai(lastDay), url, phone),
        """
        Please fetch the file with a one-time code at this link by %s:
        %s
        We tell you the code by another way, never in this mail.
        If you have not heard of it, please phone %s.\
        """
            .formatted(ThaiDates.english(lastDay), url, phone));
  }

  static Words locked(Container container, String phone) {
    String kind = container.name();
    return new Words(
        """
        ใบอนุญาตแนบมาพร้อมอีเมลนี้เป็นไฟล์ %s ที่ต้องใช้รหัสผ่านในการเปิด
        เทศบาลจะแจ้งรหัสผ่านให้ท่านทราบทางช่องทางอื่น และจะไม่ส่งรหัสผ่านมาในอีเมลนี้
        หากยังไม่ได้รับแจ้ง โปรดโทร. %s%s\
        """
            .formatted(
                kind,
                phone,
                container == Container.PDF
                    ? "\nไฟล์ที่ลงลายมือชื่อดิจิทัลแนบอยู่ภายในไฟล์ PDF นั้น"
                    : "\nภายในมีใบอนุญาตที่ลงลายมือชื่อดิจิทัลแล้ว"),
        """
        It is attached as a %s file that opens with a password.
        We tell you the password by another way, never in this mail.
        If you have not heard of it, please phone %s.
        %s\
        """
            .formatted(
                kind,
                phone,
                container == Container.PDF
                    ? "The digitally signed file lies inside that PDF as its attachment."
                    : "Inside is the digitally signed permit."));
  }

  static Words counter(String phone) {
    return new Words(
        """
        โปรดมารับใบอนุญาตที่สำนักงานเทศบาลในวันและเวลาราชการ โดยนำบัตรประจำตัวประชาชนมาแสดง
        สอบถามโทร. %s\
        """
            .formatted(phone),
        """
        Please collect it at the municipality's office in office hours and show your identity card.
        Questions: phone %s.\
        """
            .formatted(phone));
  }
}
