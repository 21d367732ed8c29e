package org.anuyat.cases.dataset;

/** How often a data set is brought up to date. */
public enum UpdateFrequency {
  DAILY("ทุกวัน", "daily"),
  WEEKLY("ทุกสัปดาห์", "weekly"),
  MONTHLY("ทุกเดือน", "monthly"),
  QUARTERLY("ทุกไตรมาส", "every quarter"),
  YEARLY("ทุกปี", "yearly"),
  WHEN_CHANGED("เมื่อมีการเปลี่ยนแปลง", "when something changes");

  private final String nameTh;
  private final String nameEn;

  UpdateFrequency(String nameTh, String nameEn) {
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
