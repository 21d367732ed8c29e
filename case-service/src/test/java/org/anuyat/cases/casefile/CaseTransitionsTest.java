package org.anuyat.cases.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTransitionsTest {

  /**
   * The whole table once more, written by hand: a row per status, a column per event; a dot is
   * refused, an equals sign leaves the status as it is.
   */
  private static final String EXPECTED =
      """
      -                      RECEIVED UNDER_REVIEW WAITING_FOR_APPLICANT IDENTITY_CHECK AWAITING_APPROVAL APPROVED AWAITING_PAYMENT PAID PERMIT_ISSUED DELIVERED COMPLETED REJECTED RETURNED WITHDRAWN
      OPENED                 . . . . . . . . . . . . . .
      REPLY_RECEIVED         = = UNDER_REVIEW = = = = = = = = = = =
      STATUS_ASKED           = = = = = = = = = = = = = =
      REVIEW_STARTED         UNDER_REVIEW . . . . . . . . . . . . .
      PROCEDURE_CHANGED      = = . . . . . . . . . . . .
      CHECKLIST_MARKED       . = = = . . . . . . . . . .
      ITEMS_REQUESTED        . WAITING_FOR_APPLICANT . WAITING_FOR_APPLICANT . . . . . . . . . .
      ITEMS_REMINDED         . WAITING_FOR_APPLICANT . WAITING_FOR_APPLICANT . . . . . . . . . .
      IDENTITY_CHECK_STARTED . IDENTITY_CHECK . . . . . . . . . . . .
      IDENTITY_CHECKED       . = = = . . . . . . . . . .
      IDENTITY_CONFIRMED     . = . AWAITING_APPROVAL . . . . . . . . . .
      SUBMITTED_FOR_APPROVAL . AWAITING_APPROVAL . . . . . . . . . . . .
      RETURNED               . RETURNED RETURNED RETURNED . . . . . . . . . .
      WITHDRAWN              WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN . . . . . . . . .
      ENDORSED               . . . . = . . . . . . . . .
      APPROVED               . . . . APPROVED . . . . . . . . .
      REJECTED               . . . . REJECTED . . . . . . . . .
      SENT_BACK              . . . . UNDER_REVIEW . . . . . . . . .
      DELAY_EXPLAINED        = = . = = = . = = . . . . .
      FEE_RAISED             . . . . . AWAITING_PAYMENT = = = = = . . .
      FEE_SETTLED            . . . . . PAID PAID = = = = . . .
      FEE_WAIVED             . . . . . PAID PAID = = = = . . .
      FEE_REVERSED           . . . . . . . AWAITING_PAYMENT = = = . . .
      PERMIT_ISSUED          . . . . . PERMIT_ISSUED . PERMIT_ISSUED = = . . . .
      PERMIT_DELIVERED       . . . . . DELIVERED . DELIVERED DELIVERED = . . . .
      COMPLETED              . . . . . COMPLETED . COMPLETED . . . . . .
      APPLICANT_DESCRIBED       . = = = . . . . . . . . . .
      ATTORNEY_NEED_STATED      . = = = . . . . . . . . . .
      POWER_OF_ATTORNEY_CHECKED . = . = = . . . . . . . . .
      ORIGINAL_RECEIVED         = = = = = = = = = = = = = =
      COPY_CERTIFIED            = = = = = = = = = = = = = =
      PRINTED_FOR_APPROVAL      = = = = = = = = = = = = = =
      SCAN_FILED                = = = = = = = = = = = = = =
      PAPER_DECISION_RECORDED   . . . . = . . . . . . . . .
      HANDED_TO_SARABAN         = = = = = = = = = = = = = =
      """;

  static Stream<Arguments> everyCell() {
    List<String[]> rows = EXPECTED.lines().map(line -> line.split(" +")).toList();
    return rows.stream()
        .skip(1)
        .flatMap(row ->
            Stream.iterate(1, column -> column < row.length, column -> column + 1)
                .map(column ->
                    Arguments.of(
                        CaseStatus.valueOf(rows.getFirst()[column]),
                        CaseEventType.valueOf(row[0]),
                        row[column])));
  }

  @ParameterizedTest(name = "{0} × {1} → {2}")
  @MethodSource("everyCell")
  void everyStatusAnswersEveryEventAsWritten(CaseStatus from, CaseEventType on, String expected) {
    String actual =
        CaseTransitions.next(from, on).map(to -> to == from ? "=" : to.name()).orElse(".");
    assertEquals(expected, actual);
  }

  @Test
  void theWrittenTableHasEveryCell() {
    assertEquals(CaseStatus.values().length * CaseEventType.values().length, everyCell().count());
  }

  @Test
  void everyStatusIsReachedFromReceived() {
    Set<CaseStatus> reached = EnumSet.of(CaseStatus.RECEIVED);
    var open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      CaseStatus from = open.pop();
      for (CaseTransitions.Edge edge : CaseTransitions.edges()) {
        if (edge.from() == from && reached.add(edge.to())) {
          open.push(edge.to());
        }
      }
    }
    assertEquals(EnumSet.allOf(CaseStatus.class), reached);
  }

  @Test
  void exactlyTheEndsHaveNoWayOut() {
    Set<CaseStatus> ends =
        Arrays.stream(CaseStatus.values())
            .filter(CaseTransitions::isEnd)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            CaseStatus.DELIVERED,
            CaseStatus.COMPLETED,
            CaseStatus.REJECTED,
            CaseStatus.RETURNED,
            CaseStatus.WITHDRAWN),
        ends);
  }

  @Test
  void aReplyOfTheApplicantIsTakenInEveryStatus() {
    for (CaseStatus status : CaseStatus.values()) {
      assertTrue(CaseTransitions.next(status, CaseEventType.REPLY_RECEIVED).isPresent());
    }
  }
}
