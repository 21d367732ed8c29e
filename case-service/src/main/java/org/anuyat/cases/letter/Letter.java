package org.anuyat.cases.letter;

import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;

/** What all letters about a case share: the subject's case number and the first sentence. */
final class Letter {

  private Letter() {}

  /** Only the municipality's own words and the case number: nothing of the sender's. */
  static OutgoingMail.Text about(
      CaseFile caseFile, String titleTh, String titleEn, String bodyTh, String bodyEn) {
    String number = caseFile.number().printed();
    String nameTh = caseFile.procedure().terms().nameTh();
    String nameEn = caseFile.procedure().terms().nameEn();
    return new OutgoingMail.Text(
        titleTh + " " + caseFile.number().printedTh(),
        titleEn + ", case " + number,
        "ตามที่ท่านได้ยื่นคำขอ เรื่อง "
            + nameTh
            + " ("
            + caseFile.number().printedTh()
            + ") นั้น\n\n"
            + bodyTh.strip(),
        "You applied for: " + nameEn + " (case " + number + ").\n\n" + bodyEn.strip());
  }
}
