package org.anuyat.intake.acknowledgement;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.municipality.Profile;

/** The text of an acknowledgement; impossible without Thai, English and the phone. */
record AcknowledgementText(
    String subjectTh, String subjectEn, String bodyTh, String bodyEn, String phone) {

  private static final Pattern THAI = Pattern.compile("\\p{IsThai}{10}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,} [A-Za-z]{3,}");

  AcknowledgementText {
    if (phone.isBlank() || !bodyTh.contains(phone) || !bodyEn.contains(phone)) {
      throw new IllegalArgumentException("an acknowledgement names the agency's phone");
    }
    if (!THAI.matcher(bodyTh).find() || !ENGLISH.matcher(bodyEn).find()) {
      throw new IllegalArgumentException("an acknowledgement is in Thai and in English");
    }
  }

  /** The same letter with another body. */
  AcknowledgementText with(TextInput body) {
    return new AcknowledgementText(subjectTh, subjectEn, body.bodyTh(), body.bodyEn(), phone);
  }

  static AcknowledgementText of(
      AcknowledgementKind kind,
      Profile municipality,
      String registerNumber,
      Instant deemedReceived,
      long largestMegabytes) {
    ZonedDateTime received = deemedReceived.atZone(ThaiDates.BANGKOK);
    String phone = municipality.phone();
    return new AcknowledgementText(
        "ได้รับ" + receivedThai(kind) + "แล้ว เลขรับ " + registerNumber,
        "Your " + receivedEnglish(kind) + " was received, no. " + registerNumber,
        """
        %s ได้รับ%sแล้ว
        เลขรับ %s
        ถือว่าได้รับ%s

        %s
        หากมีข้อสงสัย โปรดติดต่อโทรศัพท์ %s\
        """
            .formatted(
                municipality.nameTh(),
                receivedThai(kind),
                registerNumber,
                ThaiDates.dateTime(received),
                nextThai(kind, largestMegabytes),
                phone),
        """
        %s has received your %s.
        Register number: %s
        Deemed received: %s

        %s
        If you have any questions, please call %s.\
        """
            .formatted(
                municipality.nameEn(),
                receivedEnglish(kind),
                registerNumber,
                ThaiDates.english(received),
                nextEnglish(kind, largestMegabytes),
                phone),
        phone);
  }

  private static String receivedThai(AcknowledgementKind kind) {
    return switch (kind) {
      case RECEIVED, EMPTY_MAIL, TOO_LARGE -> "อีเมลของท่าน";
      case POSTED -> "คำขอที่ท่านยื่นผ่านระบบอิเล็กทรอนิกส์";
    };
  }

  private static String receivedEnglish(AcknowledgementKind kind) {
    return switch (kind) {
      case RECEIVED, EMPTY_MAIL, TOO_LARGE -> "e-mail";
      case POSTED -> "online application";
    };
  }

  private static String nextThai(AcknowledgementKind kind, long largest) {
    return switch (kind) {
      case RECEIVED, POSTED -> "เจ้าหน้าที่จะพิจารณาตามลำดับก่อนหลัง และจะแจ้งให้ท่านทราบทางอีเมล";
      case EMPTY_MAIL ->
          "อีเมลของท่านไม่มีหัวเรื่อง ข้อความ หรือเอกสารแนบ โปรดตอบกลับอีเมลฉบับนี้"
              + " โดยแจ้งว่าท่านประสงค์จะยื่นคำขอหรือติดต่อเรื่องใด พร้อมแนบเอกสารที่เกี่ยวข้อง";
      case TOO_LARGE ->
          "อีเมลของท่านมีขนาดใหญ่เกิน "
              + Long.toString(largest)
              + " เมกะไบต์ จึงยังไม่ได้เปิดอ่านข้อความและเอกสารแนบ"
              + " โปรดลดขนาดไฟล์ หรือแบ่งส่งเป็นหลายฉบับ โดยตอบกลับอีเมลฉบับนี้"
              + " หากทำไม่ได้ โปรดติดต่อเจ้าหน้าที่ทางโทรศัพท์";
    };
  }

  private static String nextEnglish(AcknowledgementKind kind, long largest) {
    return switch (kind) {
      case RECEIVED, POSTED ->
          "Officers deal with applications in the order received and will write to you by e-mail.";
      case EMPTY_MAIL ->
          "Your e-mail has no subject, text or attachment. Please reply to this e-mail, say what you"
              + " are applying for or asking about, and attach the documents for it.";
      case TOO_LARGE ->
          "Your e-mail is larger than "
              + Long.toString(largest)
              + " MB, so its text and attachments have not been opened. Please make the files smaller"
              + " or send them in several e-mails, by replying to this one. If you cannot, please"
              + " call us.";
    };
  }
}
