package org.anuyat.cases.procedure;

/** Who applies; some documents are asked only of some. */
public enum ApplicantKind {
  NATURAL_PERSON("บุคคลธรรมดา", "Natural person"),
  JURISTIC_PERSON("นิติบุคคล", "Juristic person"),
  /** Somebody applies for another and holds his power of attorney (rule T1.4). */
  AGENT("ผู้รับมอบอำนาจยื่นแทน", "Agent with power of attorney");

  private final String nameTh;
  private final String nameEn;

  ApplicantKind(String nameTh, String nameEn) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }
}
