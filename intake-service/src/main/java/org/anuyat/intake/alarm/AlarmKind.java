package org.anuyat.intake.alarm;

/** Every alarm there is, each with what to do next. */
public enum AlarmKind {
  MAILBOX_NOT_POLLED(
      "The mailbox was not swept well for 15 minutes",
      "ไม่สามารถตรวจตู้จดหมายได้เกิน 15 นาที",
      "Check that the mail server answers; the sweep goes on by itself as soon as it does.",
      "โปรดตรวจสอบว่าเครื่องแม่ข่ายอีเมลทำงานอยู่ เมื่อกลับมาทำงาน ระบบจะตรวจตู้จดหมายต่อเอง"),
  MAILBOX_LOGIN_REFUSED(
      "The mail server refuses the mailbox's log-in",
      "เครื่องแม่ข่ายอีเมลไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่านของตู้จดหมาย",
      "Set the new password (or token) of the mailbox in the municipality's settings.",
      "โปรดตั้งรหัสผ่านใหม่ของตู้จดหมายในหน้าตั้งค่าของเทศบาล");

  private final String title;
  private final String titleTh;
  private final String nextStep;
  private final String nextStepTh;

  AlarmKind(String title, String titleTh, String nextStep, String nextStepTh) {
    this.title = title;
    this.titleTh = titleTh;
    this.nextStep = nextStep;
    this.nextStepTh = nextStepTh;
  }

  public String title() {
    return title;
  }

  public String titleTh() {
    return titleTh;
  }

  public String nextStep() {
    return nextStep;
  }

  public String nextStepTh() {
    return nextStepTh;
  }
}
