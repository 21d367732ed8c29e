package org.anuyat.cases.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.RequiredDocument;

/** Asks the applicant for what is missing: all in one list, as often as the law allows (4.2). */
@ApplicationScoped
class RequestingItems {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Jobs jobs;
  @Inject MailingItemsRequest mailingItemsRequest;

  @Transactional
  void request(UUID caseId, List<RequestedItem> asked, int workingDays) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    int allowedTimes = caseFile.procedure().terms().itemsRequests();
    if (caseFile.itemsRequestedTimes() >= allowedTimes) {
      throw new Problem(
          ProblemType.ALREADY_ASKED,
          "Case "
              + caseFile.number().printed()
              + ": asked "
              + caseFile.itemsRequestedTimes()
              + " time(s), the procedure allows "
              + allowedTimes);
    }
    List<RequestedItem> items = asked.stream().map(item -> named(caseFile, item)).toList();
    caseFile.apply(new CaseEvent.ItemsRequested(items, workingDays), acts.now());
    jobs.enqueue(
        mailingItemsRequest,
        caseFile.id() + "-" + caseFile.itemsRequestedTimes(),
        new MailingItemsRequest.ItemsRequest(
            caseFile.municipality(),
            caseFile.id(),
            caseFile.itemsRequestedTimes(),
            items,
            workingDays));
  }

  /** Names from the procedure's list of documents where the officer gave only the code. */
  private static RequestedItem named(CaseFile caseFile, RequestedItem item) {
    if (isGiven(item.nameTh()) && isGiven(item.nameEn())) {
      return item;
    }
    RequiredDocument listed =
        caseFile.procedure().terms().requiredDocuments().stream()
            .filter(document -> document.code().equals(item.code()))
            .findFirst()
            .orElseThrow(() ->
                new Problem(
                    ProblemType.INVALID_INPUT,
                    "An item needs nameTh and nameEn, or the code of a required document"));
    return new RequestedItem(listed.code(), listed.nameTh(), listed.nameEn());
  }

  private static boolean isGiven(String name) {
    return name != null && !name.isBlank();
  }
}
