package org.anuyat.cases.deadline;

import org.anuyat.cases.casefile.CaseStatus;

/** What a clock measures: in which statuses it runs, stands still, and is over. */
enum ClockKind {
  /** The whole service; stands still only while the applicant owes something. */
  SERVICE,
  /** The review desk, with the time in the queue. */
  REVIEW,
  /** The approval desk, all its steps together. */
  APPROVAL;

  /** How a clock stands in a status. */
  enum State {
    RUNNING,
    PAUSED,
    DONE
  }

  State in(CaseStatus status) {
    return switch (status) {
      case RECEIVED, UNDER_REVIEW, IDENTITY_CHECK ->
          this == APPROVAL ? State.PAUSED : State.RUNNING;
      case AWAITING_APPROVAL -> this == REVIEW ? State.PAUSED : State.RUNNING;
      case WAITING_FOR_APPLICANT -> State.PAUSED;
      case AWAITING_PAYMENT -> this == SERVICE ? State.PAUSED : State.DONE;
      case APPROVED, PAID, PERMIT_ISSUED -> this == SERVICE ? State.RUNNING : State.DONE;
      case DELIVERED, COMPLETED, REJECTED, RETURNED, WITHDRAWN -> State.DONE;
    };
  }
}
