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
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.ThaiDates;

/** Issues one permit per case: the second call for a case finds the first permit. */
@ApplicationScoped
class IssuingPermit {
  @Inject Permits permits;
  @Inject Succeeding succeeding;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<PermitIssued> issued;

  /**
   * @param isNew whether this call issued it
   */
  record Outcome(PermitFacts permit, boolean isNew) {}

  @Transactional
  Outcome issue(UUID caseId, IssueRequest request) {
    permits.queueUp(municipality.code(), caseId);
    Instant now = clock.instant();
    LocalDate today = ThaiDates.dateOf(now);
    Optional<Permit> earlier = permits.ofCase(caseId);
    if (earlier.isPresent()) {
      return new Outcome(earlier.get().facts(today), false);
    }
    Permit permit = fill(caseId, request, now, today);
    HistoryEntry entry = HistoryEntry.noted(permit.id, HistoryEvent.ISSUED, Reason.NONE, now);
    SuccessorOrder replaces = request.replaces();
    if (replaces == null) {
      permits.add(permit);
      permits.add(entry);
    } else {
      Permit older = succeeding.older(replaces);
      older.check(replaces.how().action(), today);
      succeeding.takeOver(permit, older, replaces.how(), request.validityDays());
      entry.otherPermit = older.id;
      permits.add(permit);
      permits.add(entry);
      String approver = request.approver().id();
      succeeding.supersede(older, permit, replaces.how(), Reason.NONE, approver);
    }
    Map<String, String> data = request.data() == null ? Map.of() : request.data();
    UUID succeeded = replaces == null ? null : replaces.permitId();
    issued.fire(
        new PermitIssued(municipality.code(), permit.id, request.templateCode(), data, succeeded));
    return new Outcome(permit.facts(today), true);
  }

  private Permit fill(UUID caseId, IssueRequest request, Instant now, LocalDate today) {
    Permit permit = new Permit();
    permit.id = Ids.next();
    permit.municipality = municipality.code();
    permit.caseId = caseId;
    permit.caseNumber = request.caseNumber();
    permit.procedureCode = request.procedureCode();
    permit.beYear = ThaiDates.year(today);
    permit.sequence =
        permits.nextNumber(municipality.code(), request.procedureCode(), permit.beYear);
    permit.titleTh = request.titleTh();
    permit.titleEn = request.titleEn();
    permit.holderName = request.holder().name();
    permit.holderAddress = request.holder().address();
    permit.placeTh = request.placeTh();
    permit.subjectTh = request.subjectTh();
    permit.approvedAt = request.approvedAt();
    permit.approverId = request.approver().id();
    permit.approverName = request.approver().name();
    permit.approverTitleTh = request.approver().titleTh();
    permit.replyToMessage = request.replyToMessage();
    permit.confidentiality = request.confidentiality();
    permit.deliveryWay =
        DeliveryTerms.choose(
            request.announcedWays(),
            request.usedWay(),
            request.askedWay(),
            request.confidentiality());
    permit.issuedAt = now;
    permit.issuedOn = today;
    permit.since = today;
    Integer days = request.validityDays();
    permit.validUntil = days == null ? null : today.plusDays(days - 1L);
    permit.token = Ids.token();
    return permit;
  }
}
