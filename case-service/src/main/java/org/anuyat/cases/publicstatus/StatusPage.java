package org.anuyat.cases.publicstatus;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anuyat.cases.casefile.PublicStatus;

/**
 * What stands on the citizen's page.
 *
 * @param found null when the link opens nothing
 * @param nonce lets the page's own style sheet, and nothing else, past the content security policy
 */
public record StatusPage(PublicCase found, String nonce) {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;
  private static final List<String> MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

  public String receivedTh() {
    return thai(found.deemedReceivedAt());
  }

  public String receivedEn() {
    return english(found.deemedReceivedAt());
  }

  public String sinceTh() {
    return thai(found.since());
  }

  public String sinceEn() {
    return english(found.since());
  }

  public String deadlineTh() {
    return found.itemsDeadline() == null ? null : thai(found.itemsDeadline());
  }

  public String deadlineEn() {
    return found.itemsDeadline() == null ? null : english(found.itemsDeadline());
  }

  public String style() {
    return switch (found.status().code()) {
      case RECEIVED, IN_PROGRESS -> "going";
      case WAITING_FOR_APPLICANT, AWAITING_PAYMENT -> "yours";
      case APPROVED, COMPLETED -> "good";
      case REJECTED, RETURNED, WITHDRAWN -> "ended";
    };
  }

  public String nextTh() {
    return next().th();
  }

  public String nextEn() {
    return next().en();
  }

  private record Next(String th, String en) {}

  private Next next() {
    PublicStatus status = found.status().code();
    return switch (status) {
      case RECEIVED, IN_PROGRESS ->
          new Next(
              "ท่านไม่ต้องดำเนินการใด เทศบาลจะแจ้งผลให้ทราบทางอีเมล",
              "You need not do anything. The municipality will write to you by e-mail.");
      case WAITING_FOR_APPLICANT ->
          new Next(
              "โปรดส่งเอกสารตามที่แจ้งไว้ในอีเมล โดยตอบกลับอีเมลฉบับนั้น",
              "Please send what our e-mail asks for, by replying to it.");
      case AWAITING_PAYMENT ->
          new Next(
              "โปรดชำระค่าธรรมเนียมตามวิธีในอีเมล แล้วตอบกลับพร้อมแนบหลักฐาน",
              "Please pay the fee as our e-mail says, and reply to it with the proof of payment.");
      case APPROVED ->
          new Next(
              "คำขอได้รับอนุมัติแล้ว โปรดรออีเมลจากเทศบาล",
              "Your application is approved. Please wait for our e-mail.");
      case COMPLETED -> new Next("การดำเนินการเสร็จสิ้นแล้ว", "Nothing remains to be done.");
      case REJECTED, RETURNED ->
          new Next(
              "เหตุผลและสิ่งที่ท่านทำได้ต่อไป อยู่ในอีเมลที่เทศบาลส่งให้ท่าน",
              "The reasons, and what you can do now, are in our e-mail to you.");
      case WITHDRAWN ->
          new Next(
              "ท่านได้ถอนคำขอนี้แล้ว ยื่นใหม่ได้ทุกเมื่อ",
              "You withdrew this application. You may apply again at any time.");
    };
  }

  private static String thai(Instant instant) {
    ZonedDateTime at = instant.atZone(BANGKOK);
    return at.getDayOfMonth()
        + " "
        + MONTHS.get(at.getMonthValue() - 1)
        + " "
        + (at.getYear() + BUDDHIST_ERA)
        + " เวลา "
        + CLOCK.format(at)
        + " น.";
  }

  private static String english(Instant instant) {
    return ENGLISH.format(instant.atZone(BANGKOK));
  }
}
