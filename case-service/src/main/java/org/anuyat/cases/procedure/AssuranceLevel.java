package org.anuyat.cases.procedure;

/**
 * How sure the agency must be of who applies (ระดับความน่าเชื่อถือ). The highest of the six impacts
 * sets it (rule 2.1): none or low → LOW, moderate → MEDIUM, high → HIGH.
 */
public enum AssuranceLevel {
  /** Proof may be skipped (2.1.1). */
  LOW("ต่ำ", "Low"),
  MEDIUM("ปานกลาง", "Medium"),
  HIGH("สูง", "High");

  private final String nameTh;
  private final String nameEn;

  AssuranceLevel(String nameTh, String nameEn) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  public static AssuranceLevel of(RiskAnswers answers) {
    return switch (answers.highest()) {
      case NONE, LOW -> LOW;
      case MODERATE -> MEDIUM;
      case HIGH -> HIGH;
    };
  }

  /** Medium and high demand proof (2.1.2). */
  public boolean needsProof() {
    return this != LOW;
  }

  public boolean isAtLeast(AssuranceLevel other) {
    return compareTo(other) >= 0;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }
}
