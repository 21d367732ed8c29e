package org.anuyat.cases.identity.digitalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.identity.CheckKind;
import org.anuyat.cases.identity.CheckResult;
import org.anuyat.cases.identity.Evidence;
import org.anuyat.cases.identity.Facts;
import org.anuyat.cases.identity.Ial;
import org.anuyat.cases.identity.Person;
import org.anuyat.cases.identity.Persons;
import org.anuyat.cases.identity.RecordingCheck;
import org.anuyat.cases.identity.examination.ThaiName;
import org.anuyat.cases.privacy.NationalId;
import org.anuyat.cases.privacy.PersonKeys;

/**
 * Compares what the provider vouches for with the applicant and records it as a check. What does
 * not agree is left to an officer: a machine fails nobody. Callers hold a transaction.
 */
@ApplicationScoped
class TakingAnswer {
  /** Who recorded it, when no person did. */
  private static final String ACTOR = "digital-id";

  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject IdentityLinks links;
  @Inject PersonKeys keys;
  @Inject Persons persons;
  @Inject RecordingCheck recordingCheck;

  void take(UUID linkId, Provider provider, VouchedIdentity vouched) {
    Instant now = clock.instant();
    IdentityLink link = links.find("id", linkId).firstResult();
    link.used(now);
    CaseFile caseFile = caseFiles.getForChange(link.caseId());
    Optional<Person> person =
        NationalId.read(vouched.nationalId())
            .filter(NationalId::hasRightCheckDigit)
            .map(persons::of);
    List<String> doubts = doubts(caseFile, vouched, person);
    recordingCheck.record(
        caseFile,
        CheckKind.EXTERNAL_DIGITAL_ID,
        doubts.isEmpty() ? CheckResult.PASSED : CheckResult.INCONCLUSIVE,
        new Evidence(List.of(), null, facts(vouched), person),
        doubts.isEmpty() ? null : String.join("; ", doubts),
        new Act(ACTOR, provider.nameTh(), now));
  }

  private static List<String> doubts(
      CaseFile caseFile, VouchedIdentity vouched, Optional<Person> person) {
    var doubts = new ArrayList<String>();
    String applicant = caseFile.applicant().name();
    if (applicant == null || !ThaiName.agree(vouched.name(), applicant)) {
      doubts.add("ชื่อที่ผู้ให้บริการยืนยันไม่ตรงกับผู้ยื่นคำขอ (the names differ)");
    }
    if (person.isEmpty()) {
      doubts.add("ไม่ได้รับเลขประจำตัวประชาชนที่ถูกต้อง (no well formed national ID came)");
    }
    if (Ial.read(vouched.ial()).isEmpty()) {
      doubts.add("ไม่ทราบระดับ IAL (the level of assurance is unknown)");
    }
    return doubts;
  }

  private Map<String, String> facts(VouchedIdentity vouched) {
    var facts = new TreeMap<String, String>();
    facts.put("issuer", vouched.issuer());
    facts.put("subjectHash", keys.ofSubject(vouched.issuer(), vouched.subject()));
    facts.put(Facts.PROVIDER, vouched.provider());
    Ial.read(vouched.ial()).ifPresent(ial -> facts.put(Facts.IAL, ial.number()));
    return facts;
  }
}
