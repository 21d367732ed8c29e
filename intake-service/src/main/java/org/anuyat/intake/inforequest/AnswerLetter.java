package org.anuyat.intake.inforequest;

/** The letter that answers a request, with who dealt with it (rule 1.5). */
record AnswerLetter(String subjectTh, String subjectEn, String bodyTh, String bodyEn) {

  static AnswerLetter of(
      String registerNumber, AnswerInput answer, String officerName, String contact) {
    boolean thai = answer.textTh() != null && !answer.textTh().isBlank();
    boolean english = answer.textEn() != null && !answer.textEn().isBlank();
    return new AnswerLetter(
        "ตอบคำขอข้อมูลข่าวสาร เลขรับ " + registerNumber,
        "Answer to your request for information, no. " + registerNumber,
        (thai ? answer.textTh().strip() : "โปรดอ่านคำตอบในส่วนภาษาอังกฤษด้านล่าง")
            + "\n\nเจ้าหน้าที่ผู้รับผิดชอบ: "
            + officerName
            + "\nติดต่อ: "
            + contact,
        (english ? answer.textEn().strip() : "Please read the answer in Thai above.")
            + "\n\nOfficer in charge: "
            + officerName
            + "\nContact: "
            + contact);
  }
}
