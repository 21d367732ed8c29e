package org.anuyat.cases.letter;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.anuyat.cases.procedure.fee.Baht;
import org.anuyat.cases.procedure.fee.FeeCalculation;

/** Tells the applicant the result (4.8, 5.3): what was decided, and what comes next. */
public final class ResultLetter {

  private static final String TITLE_TH = "แจ้งผลการพิจารณา";
  private static final String TITLE_EN = "Result of your application";

  private ResultLetter() {}

  public static OutgoingMail.Text approved(CaseFile caseFile, Instant at) {
    String bodyTh =
        """
        บัดนี้ ผู้มีอำนาจได้พิจารณาอนุมัติคำขอของท่านแล้ว เมื่อวันที่ %s

        %s%s
        """
            .formatted(LetterDates.dateTh(at), signedTh(caseFile), nextTh(caseFile));
    String bodyEn =
        """
        Your application was approved on %s.

        %s%s
        """
            .formatted(LetterDates.dateEn(at), signedEn(caseFile), nextEn(caseFile));
    return Letter.about(caseFile, TITLE_TH, TITLE_EN, bodyTh, bodyEn);
  }

  public static OutgoingMail.Text rejected(CaseFile caseFile, Instant at, Reason reason) {
    String days = String.valueOf(caseFile.procedure().terms().appealDays());
    String bodyTh =
        """
        บัดนี้ ผู้มีอำนาจได้พิจารณาแล้ว มีคำสั่งไม่อนุมัติคำขอของท่าน เมื่อวันที่ %s ด้วยเหตุผลดังนี้

        %s

        %sสิทธิอุทธรณ์: หากท่านไม่เห็นด้วยกับคำสั่งนี้ ท่านมีสิทธิอุทธรณ์เป็นหนังสือต่อเทศบาลภายใน %s วันนับแต่วันที่ได้รับแจ้งคำสั่งนี้ โดยระบุข้อโต้แย้งและข้อเท็จจริงหรือข้อกฎหมายที่อ้างอิงประกอบด้วย
        """
            .formatted(LetterDates.dateTh(at), reason.th(), signedTh(caseFile), days);
    String bodyEn =
        """
        Your application was not approved. The decision was made on %s for the following reasons:

        %s

        %sYour right to appeal: if you disagree, you may appeal in writing to the municipality within %s days of being notified of this decision. Please state your objections and the facts or law they rest on.
        """
            .formatted(LetterDates.dateEn(at), reason.en(), signedEn(caseFile), days);
    return Letter.about(caseFile, TITLE_TH, TITLE_EN, bodyTh, bodyEn);
  }

  /** Who decided, with รักษาการแทน in the office of a deputy. */
  private static String signedTh(CaseFile caseFile) {
    return caseFile
        .decision()
        .filter(decision -> decision.byName() != null && decision.byTitleTh() != null)
        .map(decision -> "ผู้พิจารณา: " + decision.byName() + " " + decision.byTitleTh() + "\n\n")
        .orElse("");
  }

  private static String signedEn(CaseFile caseFile) {
    return caseFile
        .decision()
        .filter(decision -> decision.byName() != null && decision.byTitleTh() != null)
        .map(decision ->
            "Decided by: "
                + decision.byName()
                + (decision.onBehalfOfName() == null
                    ? ""
                    : ", acting for " + decision.onBehalfOfName())
                + "\n\n")
        .orElse("");
  }

  private static String nextTh(CaseFile caseFile) {
    ProcedureTerms terms = caseFile.procedure().terms();
    if (caseFile.owesFee()) {
      return "ขั้นตอนต่อไป: เทศบาลจะส่งหนังสือแจ้งชำระค่าธรรมเนียม จำนวน "
          + baht(caseFile)
          + " บาท พร้อมวิธีชำระและกำหนดเวลาให้ท่านทางอีเมล โปรดรอรับหนังสือแจ้งดังกล่าวก่อนชำระเงิน";
    }
    return terms.hasPermit()
        ? "ขั้นตอนต่อไป: เทศบาลจะส่ง"
            + terms.permit().titleTh()
            + "ให้ท่านทางอีเมล โดยท่านไม่ต้องดำเนินการใดเพิ่มเติม"
        : "การดำเนินการตามคำขอของท่านเสร็จสิ้นแล้ว";
  }

  private static String nextEn(CaseFile caseFile) {
    ProcedureTerms terms = caseFile.procedure().terms();
    if (caseFile.owesFee()) {
      return "Next: we will e-mail you a fee notice over "
          + baht(caseFile)
          + " baht with the ways to pay and the deadline. Please wait for it before you pay.";
    }
    return terms.hasPermit()
        ? "Next: we will e-mail you the document \""
            + terms.permit().titleEn()
            + "\". You need not do anything more."
        : "Nothing remains to be done on your application.";
  }

  private static String baht(CaseFile caseFile) {
    return caseFile.feeCalculation().map(FeeCalculation::totalSatang).map(Baht::of).orElseThrow();
  }
}
