package org.anuyat.cases.platform;

import java.util.Map;

/** Thrown where a request cannot be done; becomes a problem document. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Map<String, Object> facts;

  public Problem(ProblemType type) {
    this(type, null);
  }

  /**
   * @param detail what is wrong in this very request, for the caller to read; never another
   *     tenant's data
   */
  public Problem(ProblemType type, String detail) {
    this(type, detail, Map.of());
  }

  /**
   * @param facts further members of the problem document, for programs to read
   */
  public Problem(ProblemType type, String detail, Map<String, Object> facts) {
    super(detail == null ? type.title() : detail);
    this.type = type;
    this.facts = Map.copyOf(facts);
  }

  public ProblemType type() {
    return type;
  }

  Map<String, Object> facts() {
    return facts;
  }
}
