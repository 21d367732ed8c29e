package org.anuyat.cases.juristic;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.cases.casefile.CaseFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer should know of a juristic applicant, in words. */
@Schema(name = "JuristicFinding", description = "What was found about a juristic applicant")
record JuristicFinding(
    Code code,
    @Schema(description = "Whether the officer should look at it") boolean flagged,
    String textTh,
    String textEn) {

  @Schema(name = "JuristicFindingCode")
  enum Code {
    FREE_MAIL,
    OTHER_DOMAIN,
    OWN_DOMAIN,
    ATTORNEY_TO_CHECK,
    ATTORNEY_CHECKED,
    DIRECTOR_ACTS
  }

  static List<JuristicFinding> of(CaseFile caseFile, JuristicApplicant juristic, MailDomains mail) {
    var findings = new ArrayList<JuristicFinding>();
    String domain = MailDomains.of(caseFile.applicant().address());
    findings.add(mailDomain(domain, juristic.mailDomain(), mail));
    findings.add(attorney(caseFile, juristic.throughAttorney()));
    return findings;
  }

  private static JuristicFinding mailDomain(String domain, String own, MailDomains mail) {
    if (mail.isFree(domain)) {
      return new JuristicFinding(
          Code.FREE_MAIL,
          true,
          "ส่งจากอีเมลฟรี ("
              + domain
              + ") นิติบุคคลต้องใช้อีเมลของตนเอง โปรดยืนยันกับนิติบุคคลโดยตรง",
          "Sent from a free-mail address ("
              + domain
              + "); a juristic person uses its own: confirm with the company itself");
    }
    if (!MailDomains.belongs(domain, own)) {
      return new JuristicFinding(
          Code.OTHER_DOMAIN,
          true,
          "ส่งจาก " + domain + " ซึ่งไม่ใช่โดเมนของนิติบุคคล (" + own + ") โปรดตรวจสอบผู้ส่ง",
          "Sent from "
              + domain
              + ", which is not the company's domain "
              + own
              + ": check the sender");
    }
    return new JuristicFinding(
        Code.OWN_DOMAIN,
        false,
        "ส่งจากโดเมนของนิติบุคคล (" + own + ")",
        "Sent from the company's own domain " + own);
  }

  private static JuristicFinding attorney(CaseFile caseFile, boolean throughAttorney) {
    if (!throughAttorney) {
      return new JuristicFinding(
          Code.DIRECTOR_ACTS,
          false,
          "กรรมการผู้มีอำนาจดำเนินการเอง โปรดเทียบชื่อกับหนังสือรับรองนิติบุคคล",
          "The authorised director acts himself: compare the name with the certificate of"
              + " registration");
    }
    return caseFile.attorney().isOpen()
        ? new JuristicFinding(
            Code.ATTORNEY_TO_CHECK,
            true,
            "ต้องตรวจหนังสือมอบอำนาจให้ครบก่อนเสนออนุมัติ",
            "The power of attorney must be checked before the case goes to approval")
        : new JuristicFinding(
            Code.ATTORNEY_CHECKED,
            false,
            "ตรวจหนังสือมอบอำนาจครบถ้วนแล้ว",
            "The power of attorney is checked");
  }
}
