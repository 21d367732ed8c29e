package org.anuyat.cases.procedure;

/** What a citizen may ask for: the list of G0. Two kinds may never cost anything (reading 7). */
public enum ProcedureKind {
  LICENCE("ใบอนุญาต", "Licence", false),
  APPROVAL("การอนุมัติ", "Approval", false),
  REGISTRATION("การจดทะเบียน", "Registration", false),
  REGISTER_ENTRY("การขึ้นทะเบียน", "Entry in a register", false),
  NOTIFICATION("การแจ้ง", "Notification", false),
  MINERAL_LICENCE("ประทานบัตรและอาชญาบัตร", "Mineral licence", false),
  CERTIFICATION("การรับรอง", "Certification", false),
  CONSENT("ความเห็นชอบ", "Consent", false),
  OPINION("ความเห็น", "Opinion", false),
  CONSIDERATION("การขอให้พิจารณา", "Request for consideration", false),
  APPEAL("การอุทธรณ์", "Appeal", false),
  COMPLAINT("การร้องทุกข์หรือร้องเรียน", "Grievance or complaint", false),
  ACTION("การขอให้ดำเนินการ", "Request to act", false),
  MONEY("การขอรับเงิน", "Request for money", false),
  WELFARE("การขอรับสวัสดิการ", "Welfare", false),
  OTHER_SERVICE("การขอรับบริการอื่นใด", "Any other service", false),
  CERTIFIED_COPY("การขอสำเนาที่เจ้าหน้าที่รับรอง", "Copy certified by the agency", true),
  PERMIT_CHECK("การขอตรวจสอบใบอนุญาต", "Check of a permit", true);

  private final String nameTh;
  private final String nameEn;
  private final boolean freeByRule;

  ProcedureKind(String nameTh, String nameEn, boolean freeByRule) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.freeByRule = freeByRule;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }

  /** Rules 3.3, 4.3 and 7.3: the agency charges nothing for it. */
  public boolean freeByRule() {
    return freeByRule;
  }
}
