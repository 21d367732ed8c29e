package org.anuyat.cases.letter;

import java.time.Instant;
import java.util.Objects;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.PublicStatus;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.procedure.fee.Baht;
import org.anuyat.cases.procedure.fee.FeeCalculation;

/**
 * Tells the applicant where his case stands: the public status, what happens next, until when, and
 * what he owes.
 */
public final class StatusLetter {

  private StatusLetter() {}

  public static OutgoingMail.Text write(CaseFile caseFile, Instant at) {
    PublicStatus status = caseFile.status().publicStatus();
    String bodyTh =
        """
        สถานะ ณ วันที่ %s: %s

        ขั้นตอนต่อไป: %s
        กำหนดเวลา: %s
        สิ่งที่ท่านต้องดำเนินการ: %s
        """
            .formatted(
                LetterDates.dateTimeTh(at),
                status.nameTh(),
                nextTh(status),
                untilTh(caseFile, status),
                owedTh(caseFile, status));
    String bodyEn =
        """
        Status at %s: %s

        What happens next: %s
        Until when: %s
        What you need to do: %s
        """
            .formatted(
                LetterDates.dateTimeEn(at),
                status.nameEn(),
                nextEn(status),
                untilEn(caseFile, status),
                owedEn(caseFile, status));
    return Letter.about(caseFile, "แจ้งสถานะ", "Status of your application", bodyTh, bodyEn);
  }

  private static String nextTh(PublicStatus status) {
    return switch (status) {
      case RECEIVED -> "เจ้าหน้าที่จะพิจารณาคำขอตามลำดับก่อนหลัง";
      case IN_PROGRESS -> "เจ้าหน้าที่กำลังพิจารณาคำขอ และจะแจ้งผลให้ท่านทราบทางอีเมล";
      case WAITING_FOR_APPLICANT ->
          "เมื่อได้รับเอกสารหรือข้อมูลครบถ้วนแล้ว เจ้าหน้าที่จะพิจารณาคำขอต่อ";
      case APPROVED -> "เทศบาลกำลังดำเนินการตามผลการอนุมัติ และจะแจ้งให้ท่านทราบทางอีเมล";
      case AWAITING_PAYMENT -> "เมื่อตรวจสอบการชำระค่าธรรมเนียมแล้ว เทศบาลจะดำเนินการต่อ";
      case COMPLETED -> "การดำเนินการตามคำขอของท่านเสร็จสิ้นแล้ว";
      case REJECTED, RETURNED -> "เทศบาลได้แจ้งเหตุผลและสิทธิอุทธรณ์ให้ท่านทราบทางอีเมลแล้ว";
      case WITHDRAWN -> "ท่านอาจยื่นคำขอใหม่ได้ทุกเมื่อ";
    };
  }

  private static String nextEn(PublicStatus status) {
    return switch (status) {
      case RECEIVED -> "an officer looks through the applications in the order they came.";
      case IN_PROGRESS -> "your application is being considered; we will e-mail you the result.";
      case WAITING_FOR_APPLICANT -> "we go on as soon as we have everything that was asked for.";
      case APPROVED -> "we carry out what was approved and will e-mail you.";
      case AWAITING_PAYMENT -> "we go on as soon as your payment is confirmed.";
      case COMPLETED -> "nothing remains to be done on your application.";
      case REJECTED, RETURNED -> "we have e-mailed you the reasons and your right to appeal.";
      case WITHDRAWN -> "you may apply again at any time.";
    };
  }

  private static String untilTh(CaseFile caseFile, PublicStatus status) {
    return switch (status) {
      case RECEIVED, IN_PROGRESS ->
          "ภายใน "
              + caseFile.procedure().terms().serviceWorkingDays()
              + " วันทำการ นับแต่วันที่ถือว่าได้รับคำขอ คือวันที่ "
              + LetterDates.dateTh(caseFile.deemedReceivedAt())
              + (caseFile.itemsRequestedTimes() > 0
                  ? " โดยไม่นับเวลาที่รอเอกสารหรือข้อมูลจากท่าน"
                  : "");
      case WAITING_FOR_APPLICANT ->
          caseFile
              .itemsDeadline()
              .map(deadline -> "โปรดส่งภายในวันที่ " + LetterDates.dateTimeTh(deadline))
              .orElse("ตามที่ระบุในหนังสือขอเอกสารหรือข้อมูลเพิ่มเติม");
      case AWAITING_PAYMENT -> "ตามที่ระบุในหนังสือแจ้งชำระค่าธรรมเนียม";
      case APPROVED -> "เทศบาลจะดำเนินการโดยเร็ว";
      case COMPLETED, REJECTED, RETURNED, WITHDRAWN -> "ไม่มี";
    };
  }

  private static String untilEn(CaseFile caseFile, PublicStatus status) {
    return switch (status) {
      case RECEIVED, IN_PROGRESS ->
          "within "
              + caseFile.procedure().terms().serviceWorkingDays()
              + " working days of "
              + LetterDates.dateEn(caseFile.deemedReceivedAt())
              + ", when your application counted as received"
              + (caseFile.itemsRequestedTimes() > 0
                  ? ", without the time we waited for your documents."
                  : ".");
      case WAITING_FOR_APPLICANT ->
          caseFile
              .itemsDeadline()
              .map(deadline -> "please send them by " + LetterDates.dateTimeEn(deadline) + ".")
              .orElse("as our letter about the missing documents says.");
      case AWAITING_PAYMENT -> "as the fee notice says.";
      case APPROVED -> "as soon as possible.";
      case COMPLETED, REJECTED, RETURNED, WITHDRAWN -> "none.";
    };
  }

  private static String owedTh(CaseFile caseFile, PublicStatus status) {
    return switch (status) {
      case WAITING_FOR_APPLICANT ->
          "โปรดตอบกลับอีเมลฉบับนี้พร้อมแนบ " + items(caseFile, "เอกสารหรือข้อมูลตามที่ได้แจ้งไว้");
      case AWAITING_PAYMENT ->
          "ชำระค่าธรรมเนียม "
              + baht(caseFile)
              + " บาท ตามหนังสือแจ้งชำระค่าธรรมเนียม และส่งหลักฐานโดยตอบกลับหนังสือแจ้งฉบับนั้น"
              + transaction(caseFile, " พร้อมระบุ Transaction ID ");
      case RECEIVED, IN_PROGRESS, APPROVED, COMPLETED, REJECTED, RETURNED, WITHDRAWN ->
          "ท่านไม่ต้องดำเนินการใดในขณะนี้";
    };
  }

  private static String owedEn(CaseFile caseFile, PublicStatus status) {
    return switch (status) {
      case WAITING_FOR_APPLICANT ->
          "please reply to this e-mail with what our letter about the missing documents lists: "
              + items(caseFile, "see there");
      case AWAITING_PAYMENT ->
          "please pay the fee of "
              + baht(caseFile)
              + " baht as the fee notice says, and reply to that notice with the proof"
              + transaction(caseFile, ", naming Transaction ID ")
              + ".";
      case RECEIVED, IN_PROGRESS, APPROVED, COMPLETED, REJECTED, RETURNED, WITHDRAWN ->
          "nothing at the moment.";
    };
  }

  /** What was asked for last, in the officer's words. */
  private static String items(CaseFile caseFile, String unknown) {
    return caseFile.history().reversed().stream()
        .map(line -> line.details().get("items"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(unknown);
  }

  private static String transaction(CaseFile caseFile, String before) {
    String transactionId = caseFile.fee().transactionId();
    return transactionId == null ? "" : before + transactionId;
  }

  private static String baht(CaseFile caseFile) {
    return caseFile.feeCalculation().map(FeeCalculation::totalSatang).map(Baht::of).orElse("–");
  }
}
