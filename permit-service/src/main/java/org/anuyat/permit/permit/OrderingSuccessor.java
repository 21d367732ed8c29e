package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.permit.LifeEvent.Because;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;

/** Renews, transfers or corrects a permit at the register, without a new case. */
@ApplicationScoped
class OrderingSuccessor {
  @Inject Permits permits;
  @Inject Succeeding succeeding;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<PermitIssued> issued;

  @Transactional
  PermitFacts order(UUID permitId, Succession how, SuccessorRequest request, String actor) {
    Instant now = clock.instant();
    LocalDate today = ThaiDates.dateOf(now);
    Permit older = succeeding.older(new SuccessorOrder(permitId, how));
    older.check(how.action(), today);
    if (how == Succession.TRANSFER && request.holder() == null) {
      throw new Problem(ProblemType.INVALID_INPUT, "holder: a transfer names the new holder");
    }
    Permit newer = fill(older, how, request, now, today);
    succeeding.takeOver(newer, older, how, request.validityDays());
    permits.add(newer);
    Reason reason = new Reason(request.reason(), request.reasonTh());
    HistoryEntry entry =
        new HistoryEntry(
            newer.id, HistoryEvent.ISSUED, new Because(ReasonClass.of(how), reason, actor), now);
    entry.otherPermit = older.id;
    permits.add(entry);
    succeeding.supersede(older, newer, how, reason, actor);
    issued.fire(new PermitIssued(municipality.code(), newer.id, null, Map.of(), older.id));
    return newer.facts(today);
  }

  private Permit fill(
      Permit older, Succession how, SuccessorRequest request, Instant now, LocalDate today) {
    Permit newer = new Permit();
    newer.id = Ids.next();
    newer.municipality = older.municipality;
    newer.caseId = older.caseId;
    newer.caseNumber = older.caseNumber;
    newer.orderedBy = Permit.OrderedBy.REGISTRAR;
    // Nobody waits for it there: the case ended with its own permit.
    newer.caseToldIssued = true;
    newer.confidentiality = older.confidentiality;
    newer.procedureCode = older.procedureCode;
    newer.beYear = ThaiDates.year(today);
    newer.sequence = permits.nextNumber(older.municipality, older.procedureCode, newer.beYear);
    newer.titleTh = older.titleTh;
    newer.titleEn = older.titleEn;
    Optional<IssueRequest.Holder> holder = Optional.ofNullable(request.holder());
    newer.holderName = holder.map(IssueRequest.Holder::name).orElse(older.holderName);
    newer.holderAddress = holder.map(IssueRequest.Holder::address).orElse(older.holderAddress);
    newer.placeTh = Optional.ofNullable(request.placeTh()).orElse(older.placeTh);
    newer.subjectTh = Optional.ofNullable(request.subjectTh()).orElse(older.subjectTh);
    newer.approvedAt = now;
    newer.approverId = request.approver().id();
    newer.approverName = request.approver().name();
    newer.approverTitleTh = request.approver().titleTh();
    // A new holder's permit must not go into the former one's thread.
    newer.replyToMessage =
        Optional.ofNullable(request.replyToMessage())
            .orElse(how == Succession.TRANSFER ? null : older.replyToMessage);
    newer.deliveryWay =
        newer.replyToMessage == null && newer.facts(today).mailAddress().isEmpty()
            ? DeliveryWay.COUNTER
            : older.deliveryWay;
    newer.issuedAt = now;
    newer.issuedOn = today;
    newer.since = today;
    newer.token = Ids.token();
    return newer;
  }
}
