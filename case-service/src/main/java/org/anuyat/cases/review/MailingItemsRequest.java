package org.anuyat.cases.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseTransitions;
import org.anuyat.cases.casefile.PhoneCall;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.deadline.ReckoningDeadlines;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.letter.ItemsLetter;

/**
 * Asks intake for the deadline, keeps it, and hands the letter over. The days are counted from the
 * moment intake answers, not from the officer's click: while intake is away the letter waits, and
 * the applicant must not lose those days. The deadline is kept once, so that a repeated job says
 * the same.
 */
@ApplicationScoped
class MailingItemsRequest implements JobHandler<MailingItemsRequest.ItemsRequest> {

  record ItemsRequest(
      String municipality,
      UUID caseId,
      int time,
      List<RequestedItem> items,
      int workingDays,
      PhoneCall call)
      implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject IntakeClient intake;
  @Inject SendingMail sendingMail;
  @Inject ReturningSilent returningSilent;
  @Inject ReckoningDeadlines reckoning;

  @Override
  public String name() {
    return "mail-items-request";
  }

  @Override
  public Class<ItemsRequest> dataType() {
    return ItemsRequest.class;
  }

  @Override
  public void run(ItemsRequest request) {
    Instant deadline =
        intake.deadline(request.municipality(), clock.instant(), request.workingDays());
    QuarkusTransaction.requiringNew().run(() -> keepDeadlineAndMail(request, deadline));
  }

  private void keepDeadlineAndMail(ItemsRequest request, Instant asked) {
    CaseFile caseFile = caseFiles.getForChange(request.caseId());
    if (CaseTransitions.isEnd(caseFile.status()) || isOvertaken(caseFile, request.time())) {
      return; // ended, or asked anew, while intake was away: this list is asked for no more
    }
    if (caseFile.itemsDeadline().isEmpty()) {
      caseFile.itemsAreDueAt(asked);
      reckoning.soon(caseFile.id(), "items-due-" + request.time());
    }
    Instant deadline = caseFile.itemsDeadline().orElse(asked);
    sendingMail.send(
        caseFile,
        "missing-items-" + request.time(),
        OutgoingMail.toApplicant(
            caseFile,
            OutgoingMail.Purpose.MISSING_ITEMS,
            ItemsLetter.write(caseFile, request.items(), deadline, request.call())));
    returningSilent.whenDeadlinePasses(caseFile, deadline);
  }

  private static boolean isOvertaken(CaseFile caseFile, int time) {
    return RequestingItems.letters(caseFile) > time;
  }
}
