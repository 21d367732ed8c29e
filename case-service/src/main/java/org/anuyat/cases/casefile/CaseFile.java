package org.anuyat.cases.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseEventType.Desk;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.privacy.MaskedText;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * One application on its way through the office. Its status changes only by {@link #apply}, which
 * writes the history line in the same transaction.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

  @Id private UUID id;
  @TenantId private String municipality;
  @Version private int version;
  @Embedded private CaseNumber number;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "procedure_id")
  private Procedure procedure;

  @Embedded private Applicant applicant;
  private String subject;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "deemed_received_at")
  private Instant deemedReceivedAt;

  @Column(name = "latest_message_id")
  private UUID latestMessageId;

  @Column(name = "items_requested_times")
  private int itemsRequestedTimes;

  @Column(name = "items_deadline")
  private Instant itemsDeadline;

  @Column(name = "identity_confirmed_at")
  private Instant identityConfirmedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_level")
  private AssuranceLevel identityLevel;

  private String reviewer;
  @Embedded private AttorneyCheck attorney = AttorneyCheck.NOT_NEEDED;
  @Embedded private PermitWording wording;
  @Embedded private Decision decision;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "fee_calculation")
  private FeeCalculation feeCalculation;

  @Embedded private FeeReference fee;
  @Embedded private PermitReference permit;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "personal_data_erased_at")
  private Instant personalDataErasedAt;

  @Column(name = "approval_steps_done")
  private int approvalStepsDone;

  @Column(name = "result_told_at")
  private Instant resultToldAt;

  @Column(name = "history_length")
  private int historyLength;

  @Column(name = "history_hash")
  private String historyHash;

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<CaseHistory> history = new ArrayList<>();

  protected CaseFile() {}

  private CaseFile(
      CaseNumber number, Procedure procedure, Applicant applicant, Application application) {
    this.id = Ids.next();
    this.number = number;
    this.status = CaseStatus.RECEIVED;
    this.procedure = procedure;
    this.applicant = applicant;
    this.subject = application.subject();
    this.arrivedAt = application.arrivedAt();
    this.deemedReceivedAt = application.deemedReceivedAt();
    this.latestMessageId = application.messageId();
    this.historyHash = HistoryChain.ORIGIN;
  }

  /** Opens a case; the legal clock starts at the application's deemed receipt (4.9). */
  public static CaseFile open(
      CaseNumber number,
      Procedure procedure,
      Applicant applicant,
      Application application,
      Act act) {
    var caseFile = new CaseFile(number, procedure, applicant, application);
    caseFile.openedAt = act.at();
    var opened = new CaseEvent.Opened(application.messageId(), application.registerNumber());
    caseFile.write(opened, null, CaseStatus.RECEIVED, act);
    return caseFile;
  }

  /**
   * Lets the event happen: checks the table, takes over what it tells, writes the history.
   *
   * @return whether the status changed
   * @throws TransitionNotAllowed when it may not happen now
   * @throws PowerOfAttorneyOpen when an attorney's power must be checked first
   * @throws ReviewerMayNotDecide when the decider took part in the review
   */
  public boolean apply(CaseEvent event, Act act) {
    CaseEventType type = CaseEventType.of(event);
    CaseStatus from = status;
    if (CaseTransitions.next(from, type).isPresent()
        && CaseConditions.waitsForAttorney(this, type)) {
      throw new PowerOfAttorneyOpen(number, attorney.openPoints());
    }
    CaseStatus to =
        CaseTransitions.next(from, type)
            .filter(next -> CaseConditions.hold(this, type))
            .orElseThrow(() -> new TransitionNotAllowed(from, type, allowedNow()));
    if (type.desk() == Desk.APPROVAL) {
      ApprovalPersons.check(this, event, act);
    }
    take(event, act);
    status = to;
    if (from != to && CaseTransitions.isEnd(to)) {
      endedAt = act.at();
    }
    write(event, from, to, act);
    return from != to;
  }

  private void take(CaseEvent event, Act act) {
    switch (event) {
      case CaseEvent.ReplyReceived e -> latestMessageId = e.messageId();
      case CaseEvent.ProcedureChanged e -> {
        procedure = e.procedure();
        feeCalculation = null;
      }
      case CaseEvent.StatusAsked e -> latestMessageId = e.messageId();
      case CaseEvent.ChecklistMarked e -> reviewer = act.actor();
      case CaseEvent.ItemsRequested e -> {
        itemsRequestedTimes++;
        itemsDeadline = null;
      }
      case CaseEvent.ItemsReminded e -> itemsDeadline = null;
      case CaseEvent.IdentityCheckStarted e -> {
        wording = e.wording();
        feeCalculation = e.fee();
        reviewer = act.actor();
      }
      case CaseEvent.IdentityConfirmed e -> {
        identityConfirmedAt = act.at();
        identityLevel = e.level();
        reviewer = act.actor();
      }
      case CaseEvent.IdentityChecked e -> {
        if (e.failed()) {
          identityConfirmedAt = null;
          identityLevel = null;
        }
      }
      case CaseEvent.SubmittedForApproval e -> {
        wording = e.wording();
        feeCalculation = e.fee();
        reviewer = act.actor();
      }
      case CaseEvent.Endorsed e -> approvalStepsDone++;
      case CaseEvent.Approved e ->
          decision =
              decision(act, e.approverName(), e.approverTitleTh(), e.principal(), e.reason());
      case CaseEvent.Rejected e -> {
        String name = e.approverName() == null ? act.actorName() : e.approverName();
        decision = decision(act, name, e.approverTitleTh(), e.principal(), e.reason());
      }
      case CaseEvent.SentBack e -> approvalStepsDone = 0;
      case CaseEvent.FeeRaised e -> fee = fee().reported(e.feeId(), e.transactionId());
      case CaseEvent.FeeSettled e -> fee = fee().reported(e.feeId(), e.transactionId());
      case CaseEvent.FeeWaived e -> fee = fee().reported(e.feeId(), e.transactionId());
      case CaseEvent.FeeReversed e -> fee = fee().reported(e.feeId(), e.transactionId());
      case CaseEvent.PermitIssued e -> permit = permit().reported(e.permitId(), e.permitNumber());
      case CaseEvent.PermitDelivered e ->
          permit = permit().reported(e.permitId(), e.permitNumber());
      case CaseEvent.ReviewStarted e -> reviewer = act.actor();
      case CaseEvent.Opened e -> {}
      case CaseEvent.Returned e -> {}
      case CaseEvent.Withdrawn e -> {}
      case CaseEvent.DelayExplained e -> {}
      case CaseEvent.Completed e -> {}
      case CaseEvent.ApplicantDescribed e -> attorney = attorney.needed(e.throughAttorney());
      case CaseEvent.AttorneyNeedStated e -> attorney = attorney.needed(e.needed());
      case CaseEvent.PowerOfAttorneyChecked e -> attorney = attorney.checked(e.open());
      case CaseEvent.OriginalReceived e -> {}
      case CaseEvent.CopyCertified e -> {}
      case CaseEvent.PrintedForApproval e -> {}
      case CaseEvent.ScanFiled e -> {}
      case CaseEvent.PaperDecisionRecorded e -> {}
      case CaseEvent.HandedToSaraban e -> {}
    }
  }

  private static Decision decision(
      Act act, String name, String titleTh, Principal principal, String reason) {
    return new Decision(
        act.actor(),
        name,
        titleTh,
        act.at(),
        MaskedText.of(reason),
        principal == null ? null : principal.by(),
        principal == null ? null : principal.name());
  }

  private void write(CaseEvent event, CaseStatus from, CaseStatus to, Act act) {
    historyLength++;
    var line = new CaseHistory(Ids.next(), this, historyLength, event, from, to, act, historyHash);
    historyHash = line.hash();
    history.add(line);
  }

  /** Everything that may happen to this case now. */
  public Set<CaseEventType> allowedNow() {
    return CaseConditions.open(this);
  }

  /** Whether this person did anything at the review desk of this case. */
  public boolean reviewedBy(String person) {
    return history.stream()
        .anyMatch(line -> line.event().desk() == Desk.REVIEW && line.actor().equals(person));
  }

  /** Everybody who acted at the approval desk, and in whose name: none of them is its cashier. */
  public Set<String> approvalPersons() {
    return ApprovalPersons.everybody(history);
  }

  /** The step of the approval chain the case is at, from 1. */
  public int approvalStep() {
    return approvalStepsDone + 1;
  }

  boolean isAtLastApprovalStep() {
    return approvalStep() >= procedure.terms().approvalSteps().size();
  }

  /** When the mail with the result left the office; the first time counts (4.8, 5.3). */
  public void resultIsTold(Instant at) {
    if (resultToldAt == null) {
      resultToldAt = at;
    }
  }

  public Optional<Instant> resultToldAt() {
    return Optional.ofNullable(resultToldAt);
  }

  /** Whether this report of another service was taken before. */
  public boolean knowsReport(String reportId) {
    return history.stream().anyMatch(line -> reportId.equals(line.reportId()));
  }

  /**
   * Takes out what tells of the person: applicant, subject, wording of the permit, reasons. Number,
   * status, times and the chain of the history stay.
   */
  void erasePersonalData(Instant at) {
    applicant = Applicant.ERASED;
    subject = null;
    wording = null;
    decision = decision == null ? null : decision.withoutReason();
    personalDataErasedAt = at;
  }

  /** The close of business until which the applicant may send what was asked for. */
  public void itemsAreDueAt(Instant deadline) {
    itemsDeadline = deadline;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public CaseNumber number() {
    return number;
  }

  public CaseStatus status() {
    return status;
  }

  public Procedure procedure() {
    return procedure;
  }

  public Applicant applicant() {
    return applicant;
  }

  public String subject() {
    return subject;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  public Instant deemedReceivedAt() {
    return deemedReceivedAt;
  }

  public UUID latestMessageId() {
    return latestMessageId;
  }

  public int itemsRequestedTimes() {
    return itemsRequestedTimes;
  }

  public Instant identityConfirmedAt() {
    return identityConfirmedAt;
  }

  /** Whether the applicant's identity is confirmed at this level or a higher one. */
  public boolean isIdentityConfirmedFor(AssuranceLevel level) {
    return identityLevel != null && identityLevel.isAtLeast(level);
  }

  /** When the case reached its last status; empty while it runs. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public String reviewer() {
    return reviewer;
  }

  /** Whether an attorney acts for the applicant, and what his power still lacks (4.4). */
  public AttorneyCheck attorney() {
    return attorney;
  }

  public Optional<Instant> itemsDeadline() {
    return Optional.ofNullable(itemsDeadline);
  }

  /** How the fee was calculated when the case was passed on; empty when free or not yet. */
  public Optional<FeeCalculation> feeCalculation() {
    return Optional.ofNullable(feeCalculation);
  }

  /** Whether there is anything to pay. */
  public boolean owesFee() {
    return feeCalculation != null && feeCalculation.totalSatang() > 0;
  }

  /** Its values are null until payment reports. */
  public FeeReference fee() {
    return fee == null ? FeeReference.NONE : fee;
  }

  /** Its values are null until permit reports. */
  public PermitReference permit() {
    return permit == null ? PermitReference.NONE : permit;
  }

  public PermitWording wording() {
    return wording == null ? PermitWording.NONE : wording;
  }

  public Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  /** What the case remembers of its history. */
  HistoryChain.End historyEnd() {
    return new HistoryChain.End(historyLength, historyHash, status.name());
  }

  /** In the order in which it happened. */
  public List<CaseHistory> history() {
    return List.copyOf(history);
  }
}
