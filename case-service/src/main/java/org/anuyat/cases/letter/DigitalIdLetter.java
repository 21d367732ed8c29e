package org.anuyat.cases.letter;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;

/** Asks the applicant to prove who he is with a digital ID, by a link good once (2.2). */
public final class DigitalIdLetter {

  private DigitalIdLetter() {}

  public static OutgoingMail.Text write(
      CaseFile caseFile, String url, Instant until, String providerTh, String providerEn) {
    String bodyTh =
        """
        เพื่อยืนยันว่าท่านเป็นผู้ยื่นคำขอจริง โปรดยืนยันตัวตนด้วย %s โดยเปิดลิงก์ต่อไปนี้

        %s

        ลิงก์นี้ใช้ได้ครั้งเดียว ภายในวันที่ %s โปรดอย่าส่งต่อให้ผู้อื่น
        เทศบาลไม่เก็บเลขประจำตัวประชาชนของท่านไว้ในระบบ หากไม่สะดวก ท่านอาจตอบกลับอีเมลฉบับนี้เพื่อขอยืนยันตัวตนด้วยวิธีอื่น
        """
            .formatted(providerTh, url, LetterDates.dateTimeTh(until));
    String bodyEn =
        """
        To make sure that it is you who applied, please prove your identity with %s. Open this link:

        %s

        It works once, until %s. Please do not pass it on.
        The municipality does not keep your national ID number. If this is not convenient, reply to this e-mail and ask for another way.
        """
            .formatted(providerEn, url, LetterDates.dateTimeEn(until));
    return Letter.about(caseFile, "ขอให้ยืนยันตัวตน", "Please prove your identity", bodyTh, bodyEn);
  }
}
