package org.anuyat.permit.platform;

import java.time.Duration;
import java.util.Optional;

/** Thrown where a request cannot be done; becomes a problem document. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Duration retryAfter;

  public Problem(ProblemType type) {
    this(type, (String) null);
  }

  /**
   * @param detail what is wrong in this very request, for the caller to read; never another
   *     tenant's data
   */
  public Problem(ProblemType type, String detail) {
    this(type, detail, null);
  }

  /**
   * @param retryAfter how long the caller is to wait, said in the header Retry-After
   */
  public Problem(ProblemType type, Duration retryAfter) {
    this(type, null, retryAfter);
  }

  private Problem(ProblemType type, String detail, Duration retryAfter) {
    super(detail == null ? type.title() : detail);
    this.type = type;
    this.retryAfter = retryAfter;
  }

  Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  public ProblemType type() {
    return type;
  }
}
