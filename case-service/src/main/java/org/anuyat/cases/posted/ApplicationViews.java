package org.anuyat.cases.posted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.publicstatus.StatusText;
import org.anuyat.cases.statuslink.StatusLinks;

/** Tells a portal how far its application is. */
@ApplicationScoped
class ApplicationViews {
  @Inject CaseFiles caseFiles;
  @Inject StatusLinks links;

  @Transactional(Transactional.TxType.MANDATORY)
  ApplicationView of(PostedApplication application) {
    Optional<CaseFile> opened = application.caseId().map(caseFiles::get);
    return new ApplicationView(
        application.id(),
        application.applicationKey(),
        opened.isPresent()
            ? ApplicationState.OPENED
            : application.registerNumber().isPresent()
                ? ApplicationState.REGISTERED
                : ApplicationState.ACCEPTED,
        application.postedAt(),
        application.registerNumber().orElse(null),
        application.deemedReceivedAt(),
        opened.map(file -> file.number().printed()).orElse(null),
        opened.map(file -> StatusText.of(file.status().publicStatus())).orElse(null),
        opened.map(links::addressOf).orElse(null));
  }
}
