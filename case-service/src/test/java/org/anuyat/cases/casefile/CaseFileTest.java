package org.anuyat.cases.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.HistoryBreak.Fault;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.Author;
import org.anuyat.cases.procedure.Impact;
import org.anuyat.cases.procedure.PermitTerms;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureKind;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.anuyat.cases.procedure.RiskAnswers;
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.anuyat.cases.procedure.fee.FeeItem;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.anuyat.cases.procedure.fee.FlatFee;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.123456789Z");
  private static final Act OFFICER = new Act("officer-1", "เจ้าหน้าที่", NOON);
  private static final Act APPROVER = new Act("approver-1", "ผู้อนุมัติ", NOON);
  private static final Act SERVICE = new Act("service", null, NOON);
  private static final CaseEvent.Report REPORT = new CaseEvent.Report("event-1", NOON);

  private static final RiskAnswers DISCLOSES_MUCH =
      new RiskAnswers(null, null, null, Impact.MODERATE, null, null);

  private static CaseFile opened(Long feeSatang, PermitTerms permit, boolean identityRequired) {
    var terms =
        new ProcedureTerms(
            "ใบอนุญาตทดสอบ",
            "Test licence",
            ProcedureKind.LICENCE,
            ProcedureLevel.INITIAL,
            List.of(),
            List.of(),
            fee(feeSatang),
            permit,
            5,
            null,
            null,
            null,
            null,
            identityRequired ? DISCLOSES_MUCH : RiskAnswers.NONE,
            null,
            null);
    return CaseFile.open(
        new CaseNumber(1, 2569),
        Procedure.first("test-licence", terms, NOON, new Author("admin-1", null)),
        new Applicant("นางสาวตัวอย่าง ทดสอบ", "citizen@example.org", null),
        new Application(UUID.randomUUID(), "1/2569", "คำขอ", NOON, NOON),
        SERVICE);
  }

  private static FeeTerms fee(Long satang) {
    return satang == null
        ? null
        : new FeeTerms(
            List.of(new FeeItem("fee", "ค่าธรรมเนียม", "Fee", new FlatFee(satang))),
            null,
            null,
            null,
            null);
  }

  private static FeeCalculation calculated(CaseFile file) {
    FeeTerms fee = file.procedure().terms().fee();
    return fee == null ? null : fee.calculate(Map.of(), Set.of());
  }

  private static CaseFile approved(Long feeSatang, PermitTerms permit) {
    CaseFile file = opened(feeSatang, permit, false);
    file.apply(new CaseEvent.ReviewStarted(null), OFFICER);
    file.apply(
        new CaseEvent.SubmittedForApproval(PermitWording.NONE, calculated(file), null), OFFICER);
    file.apply(new CaseEvent.Approved("ผู้อนุมัติ", "นายกเทศมนตรี", null), APPROVER);
    return file;
  }

  private static final PermitTerms PERMIT = new PermitTerms("ใบอนุญาต", "Licence", 365, null);

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
    file.apply(
        new CaseEvent.SubmittedForApproval(PermitWording.NONE, calculated(file), null), OFFICER);
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
    var submitted = new CaseEvent.SubmittedForApproval(PermitWording.NONE, null, null);
    assertThrows(TransitionNotAllowed.class, () -> file.apply(submitted, OFFICER));
    file.apply(
        new CaseEvent.IdentityConfirmed(AssuranceLevel.MEDIUM, "APPEARANCE_IN_PERSON", null),
        OFFICER);
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
    CaseFile file = approved(null, PERMIT);
    List<RecordedLine> lines = lines(file);
    assertEquals(4, lines.size());
    assertEquals(Optional.empty(), HistoryChain.firstBreak(file));
    assertEquals(broken(1, Fault.LINE_MISSING), check(file, lines.subList(1, 4)));
    assertEquals(broken(2, Fault.LINE_MISSING), check(file, List.of(lines.get(0), lines.get(2))));
    assertEquals(broken(4, Fault.LINE_MISSING), check(file, lines.subList(0, 3)));
    assertEquals(broken(1, Fault.LINE_MISSING), check(file, List.of()));
  }

  @Test
  void historyOfAnotherCaseDoesNotFitIn() {
    List<RecordedLine> one = lines(approved(null, PERMIT));
    CaseFile other = approved(null, PERMIT);
    assertEquals(
        broken(2, Fault.LINE_CHANGED),
        check(other, List.of(lines(other).get(0), one.get(1), one.get(2), one.get(3))));
  }

  private static List<RecordedLine> lines(CaseFile file) {
    return file.history().stream().map(CaseHistory::recorded).toList();
  }

  private static Optional<HistoryBreak> check(CaseFile file, List<RecordedLine> lines) {
    return HistoryChain.firstBreak(file.historyEnd(), lines);
  }

  private static Optional<HistoryBreak> broken(int seq, Fault fault) {
    return Optional.of(new HistoryBreak(seq, fault));
  }
}
