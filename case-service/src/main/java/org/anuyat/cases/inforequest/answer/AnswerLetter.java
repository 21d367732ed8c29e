package org.anuyat.cases.inforequest.answer;

import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.inforequest.Answer;
import org.anuyat.cases.inforequest.InformationRequest;

/** The letter that answers a request: the answer, its source, the officer (rule 1.5). */
final class AnswerLetter {
  private static final String APPEAL_TH =
      "\n\nหากไม่เห็นด้วย ท่านมีสิทธิอุทธรณ์ต่อคณะกรรมการวินิจฉัยการเปิดเผยข้อมูลข่าวสารภายใน 15 วัน"
          + "นับแต่วันที่ได้รับแจ้ง (พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 18)";
  private static final String APPEAL_EN =
      "\n\nIf you disagree, you may appeal to the Information Disclosure Tribunal within 15 days of"
          + " this notice (Official Information Act B.E. 2540, section 18).";

  private AnswerLetter() {}

  static OutgoingMail.Text of(InformationRequest request, Answer answer) {
    boolean refused = answer.outcome() == Answer.Outcome.NOT_GIVEN;
    String number = request.number().printed();
    return new OutgoingMail.Text(
        "ตอบคำขอข้อมูลข่าวสาร เลขที่ " + number,
        "Answer to your request for information, no. " + number,
        written(answer.textTh(), "โปรดอ่านคำตอบในส่วนภาษาอังกฤษด้านล่าง")
            + (refused ? APPEAL_TH : "")
            + "\n\nแหล่งข้อมูล: "
            + answer.source()
            + "\nเจ้าหน้าที่ผู้ดำเนินการ: "
            + answer.byName()
            + "\nติดต่อ: "
            + answer.officerContact(),
        written(answer.textEn(), "Please read the answer in Thai above.")
            + (refused ? APPEAL_EN : "")
            + "\n\nSource: "
            + answer.source()
            + "\nOfficer in charge: "
            + answer.byName()
            + "\nContact: "
            + answer.officerContact());
  }

  private static String written(String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text.strip();
  }
}
