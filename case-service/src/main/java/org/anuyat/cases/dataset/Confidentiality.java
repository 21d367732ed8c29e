package org.anuyat.cases.dataset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The class of a data set (rule 1.1). The three last are the classes of the Regulation on Keeping
 * Official Secrets B.E. 2544; the others part what the Official Information Act B.E. 2540 and the
 * PDPA B.E. 2562 part.
 */
@Schema(
    description =
        "OPEN เปิดเผย, INTERNAL ใช้ภายใน, PERSONAL ข้อมูลส่วนบุคคล, CONFIDENTIAL ลับ, SECRET ลับมาก,"
            + " TOP_SECRET ลับที่สุด")
public enum Confidentiality {
  OPEN("เปิดเผย", "Open", Release.FREE, true),
  INTERNAL("ใช้ภายใน", "Internal", Release.BY_DECISION, false),
  PERSONAL("ข้อมูลส่วนบุคคล", "Personal data", Release.FREE, true),
  CONFIDENTIAL("ลับ", "Confidential", Release.BY_DECISION, false),
  SECRET("ลับมาก", "Secret", Release.NEVER, false),
  TOP_SECRET("ลับที่สุด", "Top secret", Release.NEVER, false);

  /** How a data set of a class may get into an answer; personal data needs a proof besides. */
  public enum Release {
    FREE,
    /** Only when an approver, another person than the one who answers, decided so. */
    BY_DECISION,
    NEVER
  }

  private final String nameTh;
  private final String nameEn;
  private final Release release;
  private final boolean announced;

  Confidentiality(String nameTh, String nameEn, Release release, boolean announced) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.release = release;
    this.announced = announced;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }

  public Release release() {
    return release;
  }

  /** Whether citizens are told that the data set can be searched (rule 1.3). */
  boolean isAnnounced() {
    return announced;
  }
}
