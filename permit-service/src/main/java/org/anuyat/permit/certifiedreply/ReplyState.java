package org.anuyat.permit.certifiedreply;

import java.time.Duration;
import java.time.Instant;

/** Where the clock of a question stands. */
public enum ReplyState {
  OPEN,
  DUE_SOON,
  LATE,
  ANSWERED;

  static ReplyState of(Instant answeredAt, Instant dueAt, Duration alarmBefore, Instant now) {
    if (answeredAt != null) {
      return ANSWERED;
    }
    if (!now.isBefore(dueAt)) {
      return LATE;
    }
    return now.isBefore(dueAt.minus(alarmBefore)) ? OPEN : DUE_SOON;
  }
}
