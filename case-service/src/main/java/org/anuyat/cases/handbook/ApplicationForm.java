package org.anuyat.cases.handbook;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.cases.procedure.fee.FeePerUnit;
import org.anuyat.cases.procedure.fee.FeeRule;
import org.anuyat.cases.procedure.fee.FlatFee;
import org.anuyat.cases.procedure.fee.TieredFee;

/**
 * What an application form says, in Thai, whatever kind of file it is written into.
 *
 * <p>Its lines {@code label: value} are the announced format: the mailroom reads name, ID number,
 * phone, wished address and channel from them. No other line has one of these labels in front of
 * something that could be its value, or the mailroom would take it for the applicant's; and what
 * follows a line left blank is a label or cannot be the value.
 *
 * @param office the municipality's name
 * @param subtitle procedure code and version, by which the mailroom knows the procedure
 * @param lines the labels with the lines to fill in
 * @param request what is asked for: the lines to fill in, and what the fee is counted from
 * @param documents what to attach, with who needs it and when
 * @param fees items with their rates; or that there is none
 * @param signature where the applicant types or signs his name
 * @param hints how to hand in
 * @param contact where to ask
 */
record ApplicationForm(
    String title,
    String office,
    String subtitle,
    List<String> lines,
    List<String> request,
    List<String> documents,
    List<String> fees,
    List<String> signature,
    List<String> hints,
    List<String> contact) {

  private static final String TO_FILL_IN = ": " + ".".repeat(70);

  static ApplicationForm of(HandbookView view) {
    return new ApplicationForm(
        "แบบคำขอ " + view.nameTh(),
        view.contact().shownNameTh(),
        "รหัสงานบริการ " + view.code() + " ฉบับที่ " + view.version(),
        List.of(
            "เรื่อง: " + view.nameTh(),
            "ชื่อ-นามสกุลผู้ยื่นคำขอ" + TO_FILL_IN,
            "เลขประจำตัวประชาชน" + TO_FILL_IN,
            "เลขทะเบียนนิติบุคคล" + TO_FILL_IN,
            "ช่องทางแจ้งผล" + TO_FILL_IN,
            "โทรศัพท์" + TO_FILL_IN,
            "อีเมลติดต่อกลับ" + TO_FILL_IN),
        request(view),
        view.documents().stream().map(ApplicationForm::document).toList(),
        fees(view),
        List.of("ลงชื่อ" + TO_FILL_IN, "วันที่: ..... เดือน .................... พ.ศ. ........"),
        view.announcements().stream().filter(Announcement::onForm).map(Announcement::th).toList(),
        contact(view.contact()));
  }

  private static List<String> request(HandbookView view) {
    List<String> lines = new ArrayList<>();
    lines.add("ที่อยู่หรือสถานที่ที่ขอ" + TO_FILL_IN);
    lines.add("รายละเอียดที่ขอ" + TO_FILL_IN);
    if (view.fee() != null) {
      for (HandbookFee.Item item : view.fee().items()) {
        String unit = unit(item.rule());
        if (unit != null) {
          lines.add("จำนวน (" + unit + ") " + item.nameTh() + ": " + ".".repeat(20));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static String unit(FeeRule rule) {
    return switch (rule) {
      case FlatFee flat -> null;
      case FeePerUnit each -> each.unitTh();
      case TieredFee tiered -> tiered.unitTh();
    };
  }

  private static String document(HandbookDocument document) {
    String copies =
        document.copiesOnPaper() > 1
            ? " [หากยื่นเป็นกระดาษ " + document.copiesOnPaper() + " ชุด]"
            : "";
    return document.nameTh()
        + (document.neededTh() == null ? "" : " (" + document.neededTh() + ")")
        + copies;
  }

  private static List<String> fees(HandbookView view) {
    if (view.fee() == null) {
      return List.of("ไม่มีค่าธรรมเนียม");
    }
    List<String> lines = new ArrayList<>();
    for (HandbookFee.Item item : view.fee().items()) {
      lines.add(item.nameTh());
      item.rates().forEach(rate -> lines.add("– " + rate.th()));
    }
    view.fee().exemptions().forEach(exemption -> lines.add("การลดหย่อน – " + exemption.th()));
    if (view.fee().lateSurcharge() != null) {
      lines.add("เงินเพิ่มกรณีชำระหลังกำหนด – " + view.fee().lateSurcharge().th());
    }
    return List.copyOf(lines);
  }

  private static List<String> contact(Contact contact) {
    if (!contact.known()) {
      return List.of("สอบถามได้ที่สำนักงานเทศบาล หรือดูจากประกาศของเทศบาล");
    }
    return List.of(
        "กล่องจดหมายของเทศบาลสำหรับส่งคำขอ: " + contact.mailAddress(),
        "สอบถามได้ที่หมายเลข " + contact.phone() + " วันจันทร์-ศุกร์ เวลา " + contact.hoursTh());
  }
}
