package org.anuyat.cases.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Applicant;
import org.anuyat.cases.casefile.Application;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseNumber;
import org.anuyat.cases.casefile.PermitWording;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.procedure.Author;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureKind;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.anuyat.cases.procedure.fee.FeeItem;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.anuyat.cases.procedure.fee.FlatFee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Read under a Thai locale with Thai digits, where careless formatting goes wrong. */
class LettersTest {
  private static final Instant LATE_EVENING = Instant.parse("2026-12-31T17:30:00Z");

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void thaiDigits() {
    Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @Test
  void theNewYearBeginsAtMidnightInBangkok() {
    assertEquals("1 มกราคม พ.ศ. 2570 เวลา 00.30 น.", LetterDates.dateTimeTh(LATE_EVENING));
    assertEquals("00:30 on 1 January 2027", LetterDates.dateTimeEn(LATE_EVENING));
  }

  @Test
  void theRefusalReadsAsAnOfficialLetter() {
    OutgoingMail.Text text =
        ResultLetter.rejected(caseFile(), LATE_EVENING, new Reason("สถานที่ไม่ผ่านเกณฑ์", null));
    assertEquals("แจ้งผลการพิจารณา คำขอที่ 12/2569", text.subjectTh());
    assertEquals("Result of your application, case 12/2569", text.subjectEn());
    assertEquals(
        """
        ตามที่ท่านได้ยื่นคำขอ เรื่อง คำร้องทั่วไป (คำขอที่ 12/2569) นั้น

        บัดนี้ ผู้มีอำนาจได้พิจารณาแล้ว มีคำสั่งไม่อนุมัติคำขอของท่าน เมื่อวันที่ 1 มกราคม พ.ศ. 2570 ด้วยเหตุผลดังนี้

        สถานที่ไม่ผ่านเกณฑ์

        สิทธิอุทธรณ์: หากท่านไม่เห็นด้วยกับคำสั่งนี้ ท่านมีสิทธิอุทธรณ์เป็นหนังสือต่อเทศบาลภายใน 15 วันนับแต่วันที่ได้รับแจ้งคำสั่งนี้ โดยระบุข้อโต้แย้งและข้อเท็จจริงหรือข้อกฎหมายที่อ้างอิงประกอบด้วย\
        """,
        text.bodyTh());
    assertTrue(text.bodyEn().contains("on 1 January 2027"), text.bodyEn());
    assertTrue(text.bodyEn().contains("สถานที่ไม่ผ่านเกณฑ์"), "the Thai reason stands in");
  }

  @Test
  void theApprovalNamesTheFeeInBaht() {
    assertTrue(
        ResultLetter.approved(caseFile(), LATE_EVENING).bodyTh().contains("จำนวน 1,234.50 บาท"));
  }

  @Test
  void nothingOfTheSendersIsRepeated() {
    CaseFile caseFile = caseFile();
    var item = new RequestedItem(null, "แผนที่", "Map");
    var reason = new Reason("เหตุผล", "Reason");
    for (OutgoingMail.Text text :
        List.of(
            ItemsLetter.write(caseFile, List.of(item), LATE_EVENING, null),
            ResultLetter.approved(caseFile, LATE_EVENING),
            ResultLetter.rejected(caseFile, LATE_EVENING, reason),
            ClosingLetter.returned(caseFile, reason),
            ClosingLetter.withdrawn(caseFile))) {
      assertFalse(text.toString().contains("viagra"), text.toString());
    }
  }

  private static CaseFile caseFile() {
    var terms =
        new ProcedureTerms(
            "คำร้องทั่วไป",
            "General request",
            ProcedureKind.ACTION,
            ProcedureLevel.INITIAL,
            List.of(),
            List.of(),
            new FeeTerms(
                List.of(new FeeItem("fee", "ค่าธรรมเนียม", "Fee", new FlatFee(123_450L))),
                null,
                null,
                null,
                null),
            null,
            5,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    var service = new Act("service", null, LATE_EVENING);
    CaseFile caseFile =
        CaseFile.open(
            new CaseNumber(12, 2569),
            Procedure.first("general-request", terms, LATE_EVENING, new Author(null, null)),
            new Applicant("viagra", "viagra@example.org", "viagra@example.net"),
            new Application(
                UUID.randomUUID(), "1/2569", "viagra\r\nBcc: viagra", LATE_EVENING, LATE_EVENING),
            service);
    caseFile.apply(new CaseEvent.ReviewStarted(null), service);
    caseFile.apply(
        new CaseEvent.SubmittedForApproval(
            PermitWording.NONE, terms.fee().calculate(Map.of(), Set.of()), null),
        service);
    return caseFile;
  }
}
