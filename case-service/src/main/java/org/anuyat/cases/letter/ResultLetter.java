package org.anuyat.cases.letter;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.procedure.ProcedureTerms;

/** Tells the applicant the result (4.8, 5.3): what was decided, and what comes next. */
public final class ResultLetter {

  private static final String TITLE_TH = "แจ้งผลการพิจารณา";
  private static final String TITLE_EN = "Result of your application";

  private ResultLetter() {}

  public static OutgoingMail.Text approved(CaseFile caseFile, Instant at) {
    String bodyTh =
        """
        บัดนี้ ผู้มีอำนาจได้พิจารณาอนุมัติคำขอของท่านแล้ว เมื่อวันที่ %s

        %s
        """
            .formatted(LetterDates.dateTh(at), nextTh(caseFile.procedure().terms()));
    String bodyEn =
        """
        Your application was approved on %s.

        %s
        """
            .formatted(LetterDates.dateEn(at), nextEn(caseFile.procedure().terms()));
    return Letter.about(caseFile, TITLE_TH, TITLE_EN, bodyTh, bodyEn);
  }

  public static OutgoingMail.Text rejected(CaseFile caseFile, Instant at, Reason reason) {
    String days = String.valueOf(caseFile.procedure().terms().appealDays());
    String bodyTh =
        """
        บัดนี้ ผู้มีอำนาจได้พิจารณาแล้ว มีคำสั่งไม่อนุมัติคำขอของท่าน เมื่อวันที่ %s ด้วยเหตุผลดังนี้

        %s

        สิทธิอุทธรณ์: หากท่านไม่เห็นด้วยกับคำสั่งนี้ ท่านมีสิทธิอุทธรณ์เป็นหนังสือต่อเทศบาลภายใน %s วันนับแต่วันที่ได้รับแจ้งคำสั่งนี้ โดยระบุข้อโต้แย้งและข้อเท็จจริงหรือข้อกฎหมายที่อ้างอิงประกอบด้วย
        """
            .formatted(LetterDates.dateTh(at), reason.th(), days);
    String bodyEn =
        """
        Your application was not approved. The decision was made on %s for the following reasons:

        %s

        Your right to appeal: if you disagree, you may appeal in writing to the municipality within %s days of being notified of this decision. Please state your objections and the facts or law they rest on.
        """
            .formatted(LetterDates.dateEn(at), reason.en(), days);
    return Letter.about(caseFile, TITLE_TH, TITLE_EN, bodyTh, bodyEn);
  }

  private static String nextTh(ProcedureTerms terms) {
    if (terms.hasFee()) {
      return "ขั้นตอนต่อไป: เทศบาลจะส่งหนังสือแจ้งชำระค่าธรรมเนียม จำนวน "
          + Baht.fee(terms)
          + " บาท พร้อมวิธีชำระและกำหนดเวลาให้ท่านทางอีเมล โปรดรอรับหนังสือแจ้งดังกล่าวก่อนชำระเงิน";
    }
    return terms.hasPermit()
        ? "ขั้นตอนต่อไป: เทศบาลจะส่ง"
            + terms.permit().titleTh()
            + "ให้ท่านทางอีเมล โดยท่านไม่ต้องดำเนินการใดเพิ่มเติม"
        : "การดำเนินการตามคำขอของท่านเสร็จสิ้นแล้ว";
  }

  private static String nextEn(ProcedureTerms terms) {
    if (terms.hasFee()) {
      return "Next: we will e-mail you a fee notice over "
          + Baht.fee(terms)
          + " baht with the ways to pay and the deadline. Please wait for it before you pay.";
    }
    return terms.hasPermit()
        ? "Next: we will e-mail you the document \""
            + terms.permit().titleEn()
            + "\". You need not do anything more."
        : "Nothing remains to be done on your application.";
  }
}
