package org.anuyat.permit.delivery;

import java.util.List;
import java.util.UUID;
import org.anuyat.permit.client.OutgoingMail;
import org.anuyat.permit.client.OutgoingMail.Purpose;
import org.anuyat.permit.permit.PermitAction;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.ReasonClass;
import org.anuyat.permit.platform.ThaiDates;

/** Tells the holder what was decided, why, from when, and where the present status shows. */
final class StatusMail {
  private StatusMail() {}

  static String key(UUID changeId) {
    return "permit-" + changeId + "-status";
  }

  /**
   * @param appealDays days to appeal an order against the holder
   */
  static OutgoingMail of(PermitFacts permit, StatusMailJob job, String url, int appealDays) {
    PermitAction action = job.action();
    String bodyTh =
        """
        ขอแจ้งให้ทราบว่า %s เลขที่ %s %s%s
        เหตุผล: %s
        %s
        ตรวจสอบสถานะปัจจุบันของใบอนุญาตได้โดยไม่มีค่าใช้จ่ายที่
        %s

        หากมีข้อสงสัย โปรดตอบกลับอีเมลนี้หรือโทรศัพท์ติดต่อเทศบาล\
        """
            .formatted(
                permit.titleTh(),
                permit.number(),
                verbTh(action),
                timeTh(job),
                whyTh(job),
                appealTh(action, appealDays),
                url);
    String bodyEn =
        """
        We inform you that your permit, %s no. %s, %s%s.
        Reason: %s
        %s
        Its current status can be checked free of charge at
        %s

        If you have a question, please answer this mail or phone the municipality.\
        """
            .formatted(
                permit.titleEn(),
                permit.number(),
                verbEn(action),
                timeEn(job),
                whyEn(job),
                appealEn(action, appealDays),
                url);
    return new OutgoingMail(
        Purpose.PERMIT_STATUS,
        permit.caseId(),
        permit.mailTo(),
        permit.replyToMessage(),
        subjectTh(permit, action),
        subjectEn(permit, action),
        bodyTh,
        bodyEn,
        List.of());
  }

  static String subjectTh(PermitFacts permit, PermitAction action) {
    return "แจ้งสถานะใบอนุญาตเลขที่ " + permit.number() + ": " + verbTh(action);
  }

  static String subjectEn(PermitFacts permit, PermitAction action) {
    return "Permit no. " + permit.number() + " " + verbEn(action);
  }

  private static String timeTh(StatusMailJob job) {
    if (job.action() != PermitAction.SUSPEND || job.from() == null) {
      return "";
    }
    String from = " ตั้งแต่วันที่ " + ThaiDates.thai(job.from());
    return from
        + (job.until() == null
            ? " จนกว่าจะมีคำสั่งเปลี่ยนแปลง"
            : " ถึงวันที่ " + ThaiDates.thai(job.until()) + " แล้วกลับมาใช้ได้โดยไม่ต้องยื่นคำขอ");
  }

  private static String timeEn(StatusMailJob job) {
    if (job.action() != PermitAction.SUSPEND || job.from() == null) {
      return "";
    }
    String from = " from " + ThaiDates.english(job.from());
    return from
        + (job.until() == null
            ? " until further notice"
            : " until " + ThaiDates.english(job.until()) + "; it then holds again by itself");
  }

  private static String whyTh(StatusMailJob job) {
    return isPlain(job.reasonClass())
        ? job.reason().reasonTh()
        : join(job.reasonClass().nameTh(), job.reason().reasonTh());
  }

  private static String whyEn(StatusMailJob job) {
    return isPlain(job.reasonClass())
        ? job.reason().reason()
        : join(job.reasonClass().nameEn(), job.reason().reason());
  }

  private static boolean isPlain(ReasonClass reasonClass) {
    return reasonClass == null || reasonClass == ReasonClass.OTHER;
  }

  private static String join(String name, String words) {
    return words == null ? name : name + " (" + words + ")";
  }

  private static String appealTh(PermitAction action, int days) {
    return isAgainstHolder(action)
        ? "\nหากท่านไม่เห็นด้วยกับคำสั่งนี้ ท่านมีสิทธิอุทธรณ์เป็นหนังสือต่อเทศบาลภายใน %s วันนับแต่วันที่ได้รับแจ้ง\n"
            .formatted(days)
        : "";
  }

  private static String appealEn(PermitAction action, int days) {
    return isAgainstHolder(action)
        ? "\nIf you disagree, you may appeal in writing to the municipality within %s days of this notice.\n"
            .formatted(days)
        : "";
  }

  private static boolean isAgainstHolder(PermitAction action) {
    return switch (action) {
      case SUSPEND, REVOKE -> true;
      case REINSTATE, RENEW, TRANSFER, CORRECT -> false;
    };
  }

  private static String verbTh(PermitAction action) {
    return switch (action) {
      case SUSPEND -> "ถูกพักใช้ชั่วคราว";
      case REINSTATE -> "กลับมาใช้ได้ตามปกติ";
      case REVOKE -> "ถูกเพิกถอน";
      case RENEW -> "ได้รับการต่ออายุเป็นใบอนุญาตฉบับใหม่แล้ว";
      case TRANSFER -> "ได้โอนให้แก่ผู้รับใบอนุญาตรายใหม่แล้ว";
      case CORRECT -> "ได้แก้ไขรายการและออกใบอนุญาตฉบับใหม่แทนแล้ว";
    };
  }

  private static String verbEn(PermitAction action) {
    return switch (action) {
      case SUSPEND -> "has been suspended";
      case REINSTATE -> "is valid again";
      case REVOKE -> "has been revoked";
      case RENEW -> "has been renewed by a new permit";
      case TRANSFER -> "has been transferred to another holder";
      case CORRECT -> "has been corrected by a new permit";
    };
  }
}
