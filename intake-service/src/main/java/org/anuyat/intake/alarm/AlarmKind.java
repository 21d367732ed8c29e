package org.anuyat.intake.alarm;

/** Every alarm there is, each with what to do next. */
public enum AlarmKind {
  MAILBOX_NOT_POLLED(
      "The mailbox was not swept well for 15 minutes",
      "ไม่สามารถตรวจตู้จดหมายได้เกิน 15 นาที",
      "Check that the mail server answers; the sweep goes on by itself as soon as it does.",
      "โปรดตรวจสอบว่าเครื่องแม่ข่ายอีเมลทำงานอยู่ เมื่อกลับมาทำงาน ระบบจะตรวจตู้จดหมายต่อเอง"),
  MAIL_WAITS(
      "New mail waits on the mail server and cannot be taken in",
      "มีอีเมลค้างอยู่บนเครื่องแม่ข่าย ระบบยังรับเข้าไม่ได้",
      "Check database, object store and disk space; nothing is lost, the mail is taken in by itself"
          + " afterwards.",
      "โปรดตรวจสอบฐานข้อมูล ที่เก็บไฟล์ และพื้นที่ดิสก์ อีเมลไม่สูญหาย เมื่อแก้ไขแล้วระบบจะรับเข้าเอง"),
  MAIL_MISSING(
      "Mail of a folder is still not registered after the nightly comparison",
      "เทียบกับเครื่องแม่ข่ายแล้ว ยังมีอีเมลที่ไม่ได้ลงทะเบียนรับ",
      "Open the folder on the mail server and GET …/mailbox/items for the reason of each mail.",
      "โปรดเปิดโฟลเดอร์บนเครื่องแม่ข่าย และดูสาเหตุของอีเมลแต่ละฉบับที่ GET …/mailbox/items"),
  MAIL_BOUNCED(
      "A mail of ours did not reach its receiver",
      "อีเมลที่เทศบาลส่งไปไม่ถึงผู้รับ",
      "Look up the outgoing number in the register and reach the receiver by phone or letter.",
      "โปรดตรวจสอบเลขส่งในทะเบียนหนังสือส่ง แล้วติดต่อผู้รับทางโทรศัพท์หรือทางไปรษณีย์"),
  MAILBOX_QUOTA(
      "The mailbox is full or nearly so",
      "พื้นที่ตู้จดหมายเต็มหรือเกือบเต็ม",
      "Delete junk and old mail that is registered, or ask the mail administrator for more room.",
      "โปรดลบจดหมายขยะและจดหมายเก่าที่ลงทะเบียนแล้ว หรือขอเพิ่มพื้นที่จากผู้ดูแลระบบอีเมล"),
  MAILBOX_AILING(
      "The mailbox doctor found something wrong",
      "ผลการตรวจสุขภาพตู้จดหมายพบปัญหา",
      "Open the mailbox doctor; each finding says how it is put right.",
      "โปรดเปิดผลการตรวจสุขภาพตู้จดหมาย ซึ่งมีวิธีแก้ไขของแต่ละข้อ"),
  OUTGOING_FAILED(
      "An outgoing mail could not be sent",
      "ส่งจดหมายไม่สำเร็จ",
      "Read why in the list of outgoing mails, put it right and send the mail again, or reach the"
          + " applicant another way.",
      "โปรดดูเหตุผลในรายการจดหมายส่ง แก้ไขแล้วสั่งส่งใหม่ หรือติดต่อผู้ยื่นทางช่องทางอื่น"),
  MAILBOX_LOGIN_REFUSED(
      "The mail server refuses the mailbox's log-in",
      "เครื่องแม่ข่ายอีเมลไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่านของตู้จดหมาย",
      "Set the new password (or token) of the mailbox in the municipality's settings.",
      "โปรดตั้งรหัสผ่านใหม่ของตู้จดหมายในหน้าตั้งค่าของเทศบาล"),
  ACK_DEADLINE_NEAR(
      "An acknowledgement is due within the hour and not sent yet",
      "ใกล้ครบกำหนดแจ้งตอบรับแล้ว แต่ยังไม่ได้ส่งหนังสือแจ้ง",
      "See why the letter waits: GET …/acknowledgements?pending=true and the outgoing mail; if it"
          + " cannot be sent in time, telephone the sender.",
      "โปรดตรวจสอบว่าเหตุใดจึงยังไม่ได้ส่ง หากส่งไม่ทันกำหนด โปรดติดต่อผู้ส่งทางโทรศัพท์"),
  ACK_LATE(
      "An acknowledgement is overdue",
      "เกินกำหนดแจ้งตอบรับ",
      "Telephone the sender, and have the cause repaired: the letter is sent as soon as it can be"
          + " and is on record as late.",
      "โปรดติดต่อผู้ส่งทางโทรศัพท์และแก้ไขสาเหตุ ระบบจะส่งหนังสือแจ้งทันทีที่ส่งได้ และบันทึกว่าล่าช้า"),
  ACK_TEXT_REFUSED(
      "The municipality's own acknowledgement text lacks something; the built-in one is sent",
      "ข้อความแจ้งตอบรับของเทศบาลไม่ครบถ้วน ระบบใช้ข้อความมาตรฐานแทน",
      "Correct the text with PUT …/acknowledgement-text, or delete it.",
      "โปรดแก้ไขข้อความแจ้งตอบรับให้ครบถ้วน หรือลบออกเพื่อใช้ข้อความมาตรฐาน"),
  DUTY_SWEEP_MISSED(
      "A sweep of the mailbox was not signed off in time",
      "ยังไม่มีเจ้าหน้าที่ลงชื่อตรวจตู้จดหมายภายในกำหนด",
      "Look through every folder now and sign off: POST …/duty/ledger/{date}/{half}/sign-off.",
      "โปรดตรวจทุกแฟ้มในตู้จดหมาย แล้วลงชื่อรับรองการตรวจ"),
  ANTIVIRUS_AWAY(
      "The antivirus does not answer; attachments wait unscanned",
      "โปรแกรมป้องกันไวรัสไม่ตอบสนอง ไฟล์แนบกำลังรอการตรวจ",
      "Start clamd again, and see that its StreamMaxLength is at least 64M; the files are then scanned"
          + " by themselves.",
      "โปรดเปิดโปรแกรม clamd ใหม่ และตรวจว่าค่า StreamMaxLength ไม่น้อยกว่า 64M"
          + " จากนั้นระบบจะตรวจไฟล์ที่ค้างอยู่เอง");

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
