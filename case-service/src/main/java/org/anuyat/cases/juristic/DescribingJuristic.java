package org.anuyat.cases.juristic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** An officer says which juristic person applies, or that none does after all (3.6). */
@ApplicationScoped
class DescribingJuristic implements PanacheRepositoryBase<JuristicApplicant, UUID> {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject MailDomains mailDomains;

  @Transactional
  JuristicView describe(UUID caseId, JuristicRequest told) {
    RegistrationNumber number =
        RegistrationNumber.read(told.registrationNumber())
            .orElseThrow(() -> new Problem(ProblemType.INVALID_REGISTRATION_NUMBER));
    if (mailDomains.isFree(told.domain())) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "mailDomain: "
              + told.domain()
              + " belongs to nobody alone; name the company's own domain");
    }
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    caseFile.apply(
        new CaseEvent.ApplicantDescribed(true, number.digits(), told.actsThroughAttorney()), act);
    JuristicApplicant juristic =
        findByIdOptional(caseId)
            .orElseGet(() -> {
              var first = new JuristicApplicant(caseId);
              first.describe(number, told, act);
              persist(first);
              return first;
            });
    juristic.describe(number, told, act);
    return view(caseFile, juristic);
  }

  @Transactional
  void takeBack(UUID caseId) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    JuristicApplicant juristic = get(caseId);
    caseFile.apply(new CaseEvent.ApplicantDescribed(false, null, false), acts.now());
    delete(juristic);
  }

  @Transactional
  JuristicView see(UUID caseId) {
    return view(caseFiles.get(caseId), get(caseId));
  }

  private JuristicApplicant get(UUID caseId) {
    return findByIdOptional(caseId)
        .orElseThrow(
            () -> new Problem(ProblemType.NOT_FOUND, "The applicant is not described as juristic"));
  }

  private JuristicView view(CaseFile caseFile, JuristicApplicant juristic) {
    return new JuristicView(
        juristic.nameTh(),
        juristic.registrationNumber(),
        juristic.mailDomain(),
        juristic.directorName(),
        juristic.throughAttorney(),
        juristic.setAt(),
        juristic.setByName(),
        JuristicFinding.of(caseFile, juristic, mailDomains));
  }
}
