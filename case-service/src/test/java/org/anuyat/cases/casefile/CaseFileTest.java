package org.anuyat.cases.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.procedure.PermitTerms;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureKind;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.123456789Z");
  private static final Act OFFICER = new Act("officer-1", "เจ้าหน้าที่", NOON);
  private static final Act APPROVER = new Act("approver-1", "ผู้อนุมัติ", NOON);
  private static final Act SERVICE = new Act("service", null, NOON);
  private static final CaseEvent.Report REPORT = new CaseEvent.Report("event-1", NOON);

  private static CaseFile opened(Long feeSatang, PermitTerms permit, boolean identityRequired) {
    var terms =
        new ProcedureTerms(
            "ใบอนุญาตทดสอบ",
            "Test licence",
            ProcedureKind.LICENCE,
            ProcedureLevel.INITIAL,
            List.of(),
            List.of(),
            feeSatang,
            permit,
            5,
            identityRequired,
            null,
            null,
            null,
            null);
    return CaseFile.open(
        new CaseNumber(1, 2569),
        Procedure.first("test-licence", terms, NOON),
        new Applicant("นางสาวตัวอย่าง ทดสอบ", "citizen@example.org", null),
        new Application(UUID.randomUUID(), "1/2569", "คำขอ", NOON, NOON),
        SERVICE);
  }

  private static CaseFile approved(Long feeSatang, PermitTerms permit) {
    CaseFile file = opened(feeSatang, permit, false);
    file.apply(new CaseEvent.ReviewStarted(null), OFFICER);
    file.apply(new CaseEvent.SubmittedForApproval(PermitWording.NONE, null), OFFICER);
    file.apply(new CaseEvent.Approved("ผู้อนุมัติ", "นายกเทศมนตรี", null), APPROVER);
    return file;
  }

  private static final PermitTerms PERMIT = new PermitTerms("ใบอนุญาต", "Licence", 365);

  @Test
  void writesOneHistoryLinePerEventWithActorTimeAndReason() {
    CaseFile file = opened(null, PERMIT, false);
    file.apply(new CaseEvent.ReviewStarted("เร่งด่วน"), OFFICER);
    CaseHistory line = file.history().getLast();
    assertEquals(2, file.history().size());
    assertEquals(CaseStatus.RECEIVED, line.from());
    assertEquals(CaseStatus.UNDER_REVIEW, line.to());
    assertEquals("officer-1", line.actor());
    assertEquals("เร่งด่วน", line.reason());
    assertEquals(Instant.parse("2026-11-23T05:00:00.123456Z"), line.at());
  }

  @Test
  void refusesWhatTheTableDoesNotHaveAndTellsWhatIsAllowed() {
    CaseFile file = opened(null, PERMIT, false);
    var refusal =
        assertThrows(
            TransitionNotAllowed.class, () -> file.apply(new CaseEvent.Rejected("x"), APPROVER));
    assertTrue(refusal.allowed().contains(CaseEventType.REVIEW_STARTED));
    assertEquals(CaseStatus.RECEIVED, file.status());
    assertEquals(1, file.history().size());
  }

  @Test
  void refusesADecisionByWhoeverTookPartInTheReview() {
    CaseFile file = opened(null, PERMIT, false);
    file.apply(new CaseEvent.ReviewStarted(null), APPROVER);
    file.apply(new CaseEvent.SubmittedForApproval(PermitWording.NONE, null), OFFICER);
    assertThrows(
        ReviewerMayNotDecide.class,
        () -> file.apply(new CaseEvent.Approved("a", "b", null), APPROVER));
    assertEquals(CaseStatus.AWAITING_APPROVAL, file.status());
  }

  @Test
  void refusesAPermitWhileTheFeeIsOpen() {
    CaseFile file = approved(100_00L, PERMIT);
    assertThrows(
        TransitionNotAllowed.class,
        () -> file.apply(new CaseEvent.PermitIssued(REPORT, "p", "1/2569"), SERVICE));
  }

  @Test
  void refusesAFeeReportWhereTheProcedureHasNoFee() {
    CaseFile file = approved(null, PERMIT);
    assertThrows(
        TransitionNotAllowed.class,
        () -> file.apply(new CaseEvent.FeeRaised(REPORT, "f", "AN"), SERVICE));
  }

  @Test
  void refusesToCompleteWhileAPermitIsDue() {
    CaseFile file = approved(null, PERMIT);
    assertThrows(TransitionNotAllowed.class, () -> file.apply(new CaseEvent.Completed(), SERVICE));
  }

  @Test
  void refusesApprovalBeforeTheIdentityIsConfirmed() {
    CaseFile file = opened(null, PERMIT, true);
    file.apply(new CaseEvent.ReviewStarted(null), OFFICER);
    var submitted = new CaseEvent.SubmittedForApproval(PermitWording.NONE, null);
    assertThrows(TransitionNotAllowed.class, () -> file.apply(submitted, OFFICER));
    file.apply(new CaseEvent.IdentityConfirmed("photo", null), OFFICER);
    file.apply(submitted, OFFICER);
    assertEquals(CaseStatus.AWAITING_APPROVAL, file.status());
  }

  @Test
  void settledBeforeRaisedMakesItPaidAndTheLateReportIsKept() {
    CaseFile file = approved(100_00L, PERMIT);
    assertTrue(file.apply(new CaseEvent.FeeSettled(REPORT, "f", "AN"), SERVICE));
    assertEquals(CaseStatus.PAID, file.status());
    var late = new CaseEvent.FeeRaised(new CaseEvent.Report("event-2", NOON), "f", "AN");
    assertFalse(file.apply(late, SERVICE));
    assertEquals(CaseStatus.PAID, file.status());
    assertEquals(CaseEventType.FEE_RAISED, file.history().getLast().event());
    assertTrue(file.knowsReport("event-1") && file.knowsReport("event-2"));
  }

  @Test
  void historyIsAChainThatBreaksWhenALineIsMissing() {
    List<CaseHistory> history = approved(null, PERMIT).history();
    assertTrue(HistoryChain.isIntact(history));
    assertFalse(HistoryChain.isIntact(history.subList(1, history.size())));
    assertFalse(HistoryChain.isIntact(List.of(history.get(0), history.get(2), history.get(3))));
  }

  @Test
  void historyOfAnotherCaseDoesNotFitIn() {
    List<CaseHistory> one = approved(null, PERMIT).history();
    List<CaseHistory> other = approved(null, PERMIT).history();
    assertFalse(HistoryChain.isIntact(List.of(one.get(0), other.get(1))));
  }
}
