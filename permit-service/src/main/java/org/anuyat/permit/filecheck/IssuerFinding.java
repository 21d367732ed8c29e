package org.anuyat.permit.filecheck;

/** Third part of the verdict: who issued the file. */
public enum IssuerFinding {
  GENUINE(
      true,
      "ผู้ออกเป็นเทศบาลจริง ลงลายมือชื่อด้วยกุญแจของเทศบาล",
      "The issuer is genuine: signed with the municipality's own key."),
  NOT_PROVEN(
      false, "พิสูจน์ผู้ออกจากไฟล์นี้ไม่ได้", "Who issued it cannot be proven from this file."),
  OTHER_SIGNER(
      false,
      "ผู้ลงลายมือชื่อไม่ใช่เทศบาลในระบบนี้",
      "The signer is none of the municipalities here.");

  private final boolean isGood;
  private final String th;
  private final String en;

  IssuerFinding(boolean isGood, String th, String en) {
    this.isGood = isGood;
    this.th = th;
    this.en = en;
  }

  FileVerdict.Part part() {
    return new FileVerdict.Part(name(), isGood, th, en);
  }
}
