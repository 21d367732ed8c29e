package org.anuyat.intake.job;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Set;

/** When a failed job is tried again, and when it is given up. */
final class RetryPolicy {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** How long a peer may be away before its jobs are given up. */
  static final Duration GIVE_UP_AFTER = Duration.ofDays(7);

  /** Answers of a peer that may be different next time (RFC 9110, RFC 8470, RFC 6585). */
  private static final Set<Integer> PASSING_CLIENT_ERRORS = Set.of(401, 403, 408, 409, 425, 429);

  private RetryPolicy() {}

  /** 1 s, 2 s, 4 s … up to 60 s. */
  static Duration delay(int failuresBefore) {
    if (failuresBefore >= 6) {
      return LONGEST;
    }
    return FIRST.multipliedBy(1L << failuresBefore);
  }

  static boolean isHopeless(Throwable failure) {
    if (failure instanceof NeverAgain) {
      return true;
    }
    if (failure instanceof WebApplicationException answer) {
      int status = answer.getResponse().getStatus();
      return status >= 400 && status < 500 && !PASSING_CLIENT_ERRORS.contains(status);
    }
    return false;
  }
}
