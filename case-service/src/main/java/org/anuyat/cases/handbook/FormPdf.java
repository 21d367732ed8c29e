package org.anuyat.cases.handbook;

import org.anuyat.cases.pdf.Paper;

/** The application form as PDF. */
final class FormPdf {

  private FormPdf() {}

  static byte[] write(ApplicationForm form) {
    Paper paper = Paper.a4(form.title()).letterhead(form.office(), form.subtitle());
    paper.heading("1. ผู้ยื่นคำขอ");
    form.lines().forEach(paper::text);
    paper.heading("2. สิ่งที่ขอ");
    form.request().forEach(paper::text);
    paper.heading("3. เอกสารที่แนบ").list(form.documents());
    paper.heading("4. ค่าธรรมเนียม");
    form.fees().forEach(paper::text);
    paper.heading("5. ผู้ลงลายมือชื่อ");
    form.signature().forEach(paper::text);
    paper.heading("วิธียื่น").list(form.hints());
    form.contact().forEach(paper::text);
    return paper.bytes();
  }
}
