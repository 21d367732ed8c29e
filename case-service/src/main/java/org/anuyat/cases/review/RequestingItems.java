package org.anuyat.cases.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.PhoneCall;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.checklist.Checklists;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.RequiredDocument;

/** Asks the applicant for what is missing: all in one list, as often as the law allows (4.2). */
@ApplicationScoped
class RequestingItems {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Checklists checklists;
  @Inject Jobs jobs;
  @Inject MailingItemsRequest mailingItemsRequest;

  /**
   * @param asked empty: everything the checklist has as missing or defective
   * @param call the phone call made first, or null
   */
  @Transactional
  void request(UUID caseId, List<RequestedItem> asked, int workingDays, PhoneCall call) {
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
    List<RequestedItem> items =
        asked.isEmpty()
            ? orNothingMissing(checklists.owed(caseFile))
            : asked.stream().map(item -> named(caseFile, item)).toList();
    ask(caseFile, new CaseEvent.ItemsRequested(items, workingDays, call));
  }

  /** Asks again for what was asked for before and is found missing again: not a new request. */
  @Transactional
  void remind(UUID caseId, int workingDays, PhoneCall call) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    List<RequestedItem> items = orNothingMissing(checklists.stillOwed(caseFile));
    ask(caseFile, new CaseEvent.ItemsReminded(items, workingDays, call));
  }

  private void ask(CaseFile caseFile, CaseEvent.Asking asking) {
    Act act = acts.now();
    caseFile.apply(asking, act);
    MailingItemsRequest.ItemsRequest letter = letter(caseFile, asking);
    checklists.ask(caseFile, letter.items(), act);
    jobs.enqueue(mailingItemsRequest, caseFile.id() + "-" + letter.time(), letter);
  }

  /** Each letter of a case has its own number: a request or a reminder. */
  private static MailingItemsRequest.ItemsRequest letter(
      CaseFile caseFile, CaseEvent.Asking asking) {
    int time = letters(caseFile);
    return new MailingItemsRequest.ItemsRequest(
        caseFile.municipality(),
        caseFile.id(),
        time,
        asking.items(),
        asking.workingDays(),
        asking.call());
  }

  /** How many letters about missing items the case has had. */
  static int letters(CaseFile caseFile) {
    return (int)
        caseFile.history().stream()
            .filter(line ->
                line.event() == CaseEventType.ITEMS_REQUESTED
                    || line.event() == CaseEventType.ITEMS_REMINDED)
            .count();
  }

  private static List<RequestedItem> orNothingMissing(List<RequestedItem> items) {
    if (items.isEmpty()) {
      throw new Problem(ProblemType.NOTHING_MISSING);
    }
    return items;
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
