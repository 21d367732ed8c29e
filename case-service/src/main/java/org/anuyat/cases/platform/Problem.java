package org.anuyat.cases.platform;

import java.util.Map;

/** Thrown where a request cannot be done; becomes a problem document. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Map<String, Object> facts;
  private final transient Map<String, String> headers;

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
    this(type, detail, facts, Map.of());
  }

  /**
   * @param headers of the answer, such as {@code Retry-After}
   */
  public Problem(
      ProblemType type, String detail, Map<String, Object> facts, Map<String, String> headers) {
    super(detail == null ? type.title() : detail);
    this.type = type;
    this.facts = Map.copyOf(facts);
    this.headers = Map.copyOf(headers);
  }

  public ProblemType type() {
    return type;
  }

  Map<String, Object> facts() {
    return facts;
  }

  Map<String, String> headers() {
    return headers;
  }
}
