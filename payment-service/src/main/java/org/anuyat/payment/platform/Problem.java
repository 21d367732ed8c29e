package org.anuyat.payment.platform;

/** Thrown where a request cannot be done; becomes a problem document. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;

  public Problem(ProblemType type) {
    this(type, null);
  }

  /**
   * @param detail what is wrong in this very request, for the caller to read; never another
   *     tenant's data
   */
  public Problem(ProblemType type, String detail) {
    super(detail == null ? type.title() : detail);
    this.type = type;
  }

  public ProblemType type() {
    return type;
  }
}
