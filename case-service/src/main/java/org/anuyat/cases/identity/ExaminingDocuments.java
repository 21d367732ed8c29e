package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.identity.examination.Examining;
import org.anuyat.cases.identity.examination.Finding;
import org.anuyat.cases.identity.examination.Statement;
import org.anuyat.cases.privacy.NationalId;

/**
 * Has documents of a case examined, and keeps the findings; what was read from them is not kept.
 */
@ApplicationScoped
class ExaminingDocuments {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject Examinations examinations;
  @Inject Examining examining;
  @Inject Persons persons;

  @Transactional
  ExaminationView examine(
      UUID caseId, List<UUID> documentIds, Statement document, Statement application) {
    CaseFile caseFile = caseFiles.get(caseId);
    documents.markIdentityImages(caseId, documentIds);
    Map<UUID, Optional<byte[]>> files = new LinkedHashMap<>();
    documentIds.forEach(id -> files.put(id, documents.bytesForMachine(caseId, id)));
    List<Finding> findings =
        examining.examine(document, withSendersName(application, caseFile), files);
    Optional<Person> person =
        NationalId.read(document.nationalId())
            .filter(NationalId::hasRightCheckDigit)
            .map(persons::of);
    var examination = new Examination(caseId, documentIds, person, findings, acts.now());
    examinations.persist(examination);
    return examination.view();
  }

  private static Statement withSendersName(Statement application, CaseFile caseFile) {
    String name = application.name() == null ? caseFile.applicant().name() : application.name();
    return new Statement(
        name,
        application.address(),
        application.nationalId(),
        application.birthDate(),
        application.issuedOn(),
        application.expiresOn());
  }
}
