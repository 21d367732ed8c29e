package org.anuyat.cases.certifiedcopy;

import java.util.LinkedHashMap;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseNumber;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.pdf.Paper;
import org.anuyat.cases.untrusted.CleanName;

/** The sheet before a certified copy: what was certified, by whom and when, free of charge. */
final class CertificationSheet {
  private static final String TITLE = "หนังสือรับรองสำเนาเอกสาร";

  private CertificationSheet() {}

  /**
   * @param pages of the copy that follows; null when none follows
   */
  static byte[] write(
      String municipalityTh,
      CaseNumber caseNumber,
      CertificateNumber number,
      StoredFile source,
      Integer pages,
      Act act,
      String positionTh) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("เลขที่หนังสือรับรอง", number.printed());
    facts.put("คำขอ", caseNumber.printedTh());
    facts.put("ชื่อไฟล์", CleanName.printed(source.name()));
    facts.put("ชนิดไฟล์", source.contentType());
    facts.put("ขนาด", source.size() + " ไบต์");
    facts.put("จำนวนหน้า", pages == null ? "–" : pages + " หน้า");
    facts.put("ค่าแฮช SHA-256", source.sha256());
    var certified = new LinkedHashMap<String, String>();
    certified.put("ผู้รับรอง", act.actorName());
    certified.put("ตำแหน่ง", positionTh);
    certified.put("หน่วยงาน", municipalityTh);
    certified.put("วันและเวลาที่รับรอง", LetterDates.dateTimeTh(act.at()));
    certified.put("ค่าธรรมเนียม", "ไม่มี หน่วยงานรับรองให้โดยไม่คิดค่าธรรมเนียม");
    return Paper.a4(TITLE)
        .letterhead(municipalityTh, "รับรองสำเนาเลขที่ " + number.printed())
        .text(
            pages == null
                ? "ขอรับรองว่าหน่วยงานได้รับไฟล์อิเล็กทรอนิกส์ตามรายการต่อไปนี้ไว้ในแฟ้มคำขอ"
                    + " ไฟล์ชนิดนี้แสดงเป็นหน้ากระดาษท้ายหนังสือนี้ไม่ได้ โปรดเทียบค่าแฮชกับตัวไฟล์"
                : "ขอรับรองว่าสำเนาที่แนบท้ายหนังสือนี้ถูกต้องตรงกับไฟล์อิเล็กทรอนิกส์"
                    + "ที่หน่วยงานได้รับไว้ในแฟ้มคำขอ ตามรายการต่อไปนี้")
        .heading("เอกสารที่รับรอง")
        .fields(facts)
        .heading("การรับรอง")
        .fields(certified)
        .text(
            "การตรวจสอบ: คำนวณค่า SHA-256 ของไฟล์ต้นทาง หากตรงกับค่าข้างต้นทุกตัวอักษร"
                + " แสดงว่าเป็นไฟล์เดียวกับที่หน่วยงานรับรอง")
        .bytes();
  }
}
