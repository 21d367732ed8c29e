package org.anuyat.cases.casefile;

import static org.anuyat.cases.casefile.CaseEventType.APPLICANT_DESCRIBED;
import static org.anuyat.cases.casefile.CaseEventType.ATTORNEY_NEED_STATED;
import static org.anuyat.cases.casefile.CaseEventType.CHECKLIST_MARKED;
import static org.anuyat.cases.casefile.CaseEventType.COMPLETED;
import static org.anuyat.cases.casefile.CaseEventType.COPY_CERTIFIED;
import static org.anuyat.cases.casefile.CaseEventType.DELAY_EXPLAINED;
import static org.anuyat.cases.casefile.CaseEventType.ENDORSED;
import static org.anuyat.cases.casefile.CaseEventType.FEE_RAISED;
import static org.anuyat.cases.casefile.CaseEventType.FEE_REVERSED;
import static org.anuyat.cases.casefile.CaseEventType.FEE_SETTLED;
import static org.anuyat.cases.casefile.CaseEventType.FEE_WAIVED;
import static org.anuyat.cases.casefile.CaseEventType.HANDED_TO_SARABAN;
import static org.anuyat.cases.casefile.CaseEventType.IDENTITY_CHECKED;
import static org.anuyat.cases.casefile.CaseEventType.IDENTITY_CHECK_STARTED;
import static org.anuyat.cases.casefile.CaseEventType.IDENTITY_CONFIRMED;
import static org.anuyat.cases.casefile.CaseEventType.ITEMS_REMINDED;
import static org.anuyat.cases.casefile.CaseEventType.ITEMS_REQUESTED;
import static org.anuyat.cases.casefile.CaseEventType.ORIGINAL_RECEIVED;
import static org.anuyat.cases.casefile.CaseEventType.PAPER_DECISION_RECORDED;
import static org.anuyat.cases.casefile.CaseEventType.PERMIT_DELIVERED;
import static org.anuyat.cases.casefile.CaseEventType.PERMIT_ISSUED;
import static org.anuyat.cases.casefile.CaseEventType.POWER_OF_ATTORNEY_CHECKED;
import static org.anuyat.cases.casefile.CaseEventType.PRINTED_FOR_APPROVAL;
import static org.anuyat.cases.casefile.CaseEventType.PROCEDURE_CHANGED;
import static org.anuyat.cases.casefile.CaseEventType.REPLY_RECEIVED;
import static org.anuyat.cases.casefile.CaseEventType.REVIEW_STARTED;
import static org.anuyat.cases.casefile.CaseEventType.SCAN_FILED;
import static org.anuyat.cases.casefile.CaseEventType.SENT_BACK;
import static org.anuyat.cases.casefile.CaseEventType.STATUS_ASKED;
import static org.anuyat.cases.casefile.CaseEventType.SUBMITTED_FOR_APPROVAL;
import static org.anuyat.cases.casefile.CaseStatus.APPROVED;
import static org.anuyat.cases.casefile.CaseStatus.AWAITING_APPROVAL;
import static org.anuyat.cases.casefile.CaseStatus.AWAITING_PAYMENT;
import static org.anuyat.cases.casefile.CaseStatus.DELIVERED;
import static org.anuyat.cases.casefile.CaseStatus.IDENTITY_CHECK;
import static org.anuyat.cases.casefile.CaseStatus.PAID;
import static org.anuyat.cases.casefile.CaseStatus.RECEIVED;
import static org.anuyat.cases.casefile.CaseStatus.REJECTED;
import static org.anuyat.cases.casefile.CaseStatus.RETURNED;
import static org.anuyat.cases.casefile.CaseStatus.UNDER_REVIEW;
import static org.anuyat.cases.casefile.CaseStatus.WAITING_FOR_APPLICANT;
import static org.anuyat.cases.casefile.CaseStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one table of what may happen to a case: status × event → status. What is not in it is not
 * allowed.
 *
 * <p>Reports of other services may overtake each other. A report that implies an earlier one (a
 * settled fee was raised, a delivered permit was issued) carries the case forward at once; the
 * overtaken report is kept in the history when it comes and leaves the status alone. So each of
 * them is a row here too, and none is ever lost.
 */
public final class CaseTransitions {

  /** One cell of the table. */
  public record Edge(CaseStatus from, CaseEventType on, CaseStatus to) {
    /** Kept in the history, no change of status. */
    public boolean stays() {
      return from == to;
    }
  }

  private static final List<Edge> EDGES =
      Stream.of(
              // review
              edges(REVIEW_STARTED, UNDER_REVIEW, RECEIVED),
              staying(PROCEDURE_CHANGED, RECEIVED, UNDER_REVIEW),
              staying(CHECKLIST_MARKED, UNDER_REVIEW, WAITING_FOR_APPLICANT, IDENTITY_CHECK),
              edges(ITEMS_REQUESTED, WAITING_FOR_APPLICANT, UNDER_REVIEW, IDENTITY_CHECK),
              edges(ITEMS_REMINDED, WAITING_FOR_APPLICANT, UNDER_REVIEW, IDENTITY_CHECK),
              edges(REPLY_RECEIVED, UNDER_REVIEW, WAITING_FOR_APPLICANT),
              staying(REPLY_RECEIVED, allExcept(WAITING_FOR_APPLICANT)),
              staying(STATUS_ASKED, CaseStatus.values()),
              edges(IDENTITY_CHECK_STARTED, IDENTITY_CHECK, UNDER_REVIEW),
              staying(IDENTITY_CHECKED, UNDER_REVIEW, WAITING_FOR_APPLICANT, IDENTITY_CHECK),
              staying(IDENTITY_CONFIRMED, UNDER_REVIEW),
              edges(IDENTITY_CONFIRMED, AWAITING_APPROVAL, IDENTITY_CHECK),
              edges(SUBMITTED_FOR_APPROVAL, AWAITING_APPROVAL, UNDER_REVIEW),
              edges(
                  CaseEventType.RETURNED,
                  RETURNED,
                  UNDER_REVIEW,
                  WAITING_FOR_APPLICANT,
                  IDENTITY_CHECK),
              edges(
                  CaseEventType.WITHDRAWN,
                  WITHDRAWN,
                  RECEIVED,
                  UNDER_REVIEW,
                  WAITING_FOR_APPLICANT,
                  IDENTITY_CHECK,
                  AWAITING_APPROVAL),
              // approval
              staying(ENDORSED, AWAITING_APPROVAL),
              edges(CaseEventType.APPROVED, APPROVED, AWAITING_APPROVAL),
              edges(CaseEventType.REJECTED, REJECTED, AWAITING_APPROVAL),
              edges(SENT_BACK, UNDER_REVIEW, AWAITING_APPROVAL),
              staying(
                  DELAY_EXPLAINED,
                  RECEIVED,
                  UNDER_REVIEW,
                  IDENTITY_CHECK,
                  AWAITING_APPROVAL,
                  APPROVED,
                  PAID,
                  CaseStatus.PERMIT_ISSUED),
              // fee
              edges(FEE_RAISED, AWAITING_PAYMENT, APPROVED),
              staying(
                  FEE_RAISED,
                  AWAITING_PAYMENT,
                  PAID,
                  CaseStatus.PERMIT_ISSUED,
                  DELIVERED,
                  CaseStatus.COMPLETED),
              edges(FEE_SETTLED, PAID, AWAITING_PAYMENT, APPROVED),
              staying(FEE_SETTLED, PAID, CaseStatus.PERMIT_ISSUED, DELIVERED, CaseStatus.COMPLETED),
              edges(FEE_WAIVED, PAID, AWAITING_PAYMENT, APPROVED),
              staying(FEE_WAIVED, PAID, CaseStatus.PERMIT_ISSUED, DELIVERED, CaseStatus.COMPLETED),
              edges(FEE_REVERSED, AWAITING_PAYMENT, PAID),
              staying(FEE_REVERSED, CaseStatus.PERMIT_ISSUED, DELIVERED, CaseStatus.COMPLETED),
              // permit, or the end without one
              edges(PERMIT_ISSUED, CaseStatus.PERMIT_ISSUED, APPROVED, PAID),
              staying(PERMIT_ISSUED, CaseStatus.PERMIT_ISSUED, DELIVERED),
              edges(PERMIT_DELIVERED, DELIVERED, CaseStatus.PERMIT_ISSUED, APPROVED, PAID),
              staying(PERMIT_DELIVERED, DELIVERED),
              edges(COMPLETED, CaseStatus.COMPLETED, APPROVED, PAID),
              // persons and papers
              staying(APPLICANT_DESCRIBED, UNDER_REVIEW, WAITING_FOR_APPLICANT, IDENTITY_CHECK),
              staying(ATTORNEY_NEED_STATED, UNDER_REVIEW, WAITING_FOR_APPLICANT, IDENTITY_CHECK),
              staying(POWER_OF_ATTORNEY_CHECKED, UNDER_REVIEW, IDENTITY_CHECK, AWAITING_APPROVAL),
              staying(ORIGINAL_RECEIVED, CaseStatus.values()),
              staying(COPY_CERTIFIED, CaseStatus.values()),
              staying(PRINTED_FOR_APPROVAL, CaseStatus.values()),
              staying(SCAN_FILED, CaseStatus.values()),
              staying(PAPER_DECISION_RECORDED, AWAITING_APPROVAL),
              staying(HANDED_TO_SARABAN, CaseStatus.values()))
          .flatMap(List::stream)
          .toList();

  private static final Map<CaseStatus, Map<CaseEventType, CaseStatus>> TABLE = index(EDGES);

  private CaseTransitions() {}

  public static Optional<CaseStatus> next(CaseStatus from, CaseEventType on) {
    return Optional.ofNullable(TABLE.get(from).get(on));
  }

  /** Everything that may happen next, in the order of {@link CaseEventType}. */
  public static Set<CaseEventType> allowed(CaseStatus from) {
    return TABLE.get(from).keySet();
  }

  /** Whether nothing leads out of the status any more. */
  public static boolean isEnd(CaseStatus status) {
    return TABLE.get(status).values().stream().allMatch(status::equals);
  }

  /** Every cell of the table, in reading order. */
  public static List<Edge> edges() {
    return EDGES;
  }

  private static List<Edge> edges(CaseEventType on, CaseStatus to, CaseStatus... from) {
    return Arrays.stream(from).map(status -> new Edge(status, on, to)).toList();
  }

  private static List<Edge> staying(CaseEventType on, CaseStatus... statuses) {
    return Arrays.stream(statuses).map(status -> new Edge(status, on, status)).toList();
  }

  private static CaseStatus[] allExcept(CaseStatus status) {
    return EnumSet.complementOf(EnumSet.of(status)).toArray(CaseStatus[]::new);
  }

  private static Map<CaseStatus, Map<CaseEventType, CaseStatus>> index(List<Edge> edges) {
    var table = new EnumMap<CaseStatus, Map<CaseEventType, CaseStatus>>(CaseStatus.class);
    for (CaseStatus status : CaseStatus.values()) {
      table.put(status, new EnumMap<>(CaseEventType.class));
    }
    var twice = new ArrayList<Edge>();
    for (Edge edge : edges) {
      if (table.get(edge.from()).put(edge.on(), edge.to()) != null) {
        twice.add(edge);
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalStateException("Two answers for one status and event: " + twice);
    }
    table.replaceAll((status, row) -> Collections.unmodifiableMap(row));
    return Collections.unmodifiableMap(table);
  }
}
