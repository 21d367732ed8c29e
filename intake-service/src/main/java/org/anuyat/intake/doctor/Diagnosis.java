package org.anuyat.intake.doctor;

/** Everything the doctor can find, each with what to do about it. */
public enum Diagnosis {
  RECEIVING_SERVER_ANSWERS(
      Check.RECEIVING_SERVER,
      Health.OK,
      "เครื่องแม่ข่ายรับจดหมายทำงานปกติ",
      "The server for receiving answers"),
  RECEIVING_SERVER_SILENT(
      Check.RECEIVING_SERVER,
      Health.ERROR,
      "เชื่อมต่อเครื่องแม่ข่ายรับจดหมาย (IMAP) ไม่ได้",
      "The server for receiving (IMAP) cannot be reached",
      "โปรดตรวจสอบชื่อเครื่อง พอร์ต และเครือข่าย หรือแจ้งผู้ดูแลระบบอีเมล จดหมายที่ค้างอยู่จะไม่สูญหาย",
      "Check host, port and network, or tell the mail administrator. Mail that waits there is not lost."),
  RECEIVING_CERTIFICATE_GOOD(
      Check.RECEIVING_CERTIFICATE,
      Health.OK,
      "ใบรับรองความปลอดภัยของเครื่องแม่ข่ายรับจดหมายใช้ได้",
      "The certificate of the server for receiving is good"),
  RECEIVING_CERTIFICATE_EXPIRES(
      Check.RECEIVING_CERTIFICATE,
      Health.WARNING,
      "ใบรับรองความปลอดภัยของเครื่องแม่ข่ายรับจดหมายใกล้หมดอายุ",
      "The certificate of the server for receiving expires soon",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้ต่ออายุใบรับรองก่อนวันหมดอายุ",
      "Ask the mail administrator to renew it before that day."),
  RECEIVING_CERTIFICATE_BAD(
      Check.RECEIVING_CERTIFICATE,
      Health.ERROR,
      "ใบรับรองความปลอดภัยของเครื่องแม่ข่ายรับจดหมายใช้ไม่ได้ จึงไม่ได้ส่งรหัสผ่าน",
      "The certificate of the server for receiving is not valid; the password was not sent",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้ติดตั้งใบรับรองที่ถูกต้อง ห้ามปิดการตรวจสอบใบรับรอง",
      "Ask the mail administrator for a valid certificate. Do not switch the check off."),
  RECEIVING_UNPROTECTED(
      Check.RECEIVING_CERTIFICATE,
      Health.WARNING,
      "การรับจดหมายไม่ได้เข้ารหัส",
      "Receiving is not encrypted",
      "โปรดตั้งค่าเป็น TLS (พอร์ต 993) หรือ STARTTLS (พอร์ต 143)",
      "Set TLS (port 993) or STARTTLS (port 143)."),
  RECEIVING_LOGIN_ACCEPTED(
      Check.RECEIVING_LOGIN,
      Health.OK,
      "เข้าสู่ตู้จดหมายได้",
      "The log-in to the mailbox is accepted"),
  RECEIVING_LOGIN_REFUSED(
      Check.RECEIVING_LOGIN,
      Health.ERROR,
      "เครื่องแม่ข่ายไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่านของตู้จดหมาย",
      "The user name or password of the mailbox is refused",
      "หากลืมรหัสผ่าน โปรดขอให้ผู้ดูแลระบบอีเมลตั้งรหัสผ่านใหม่ แล้วบันทึกในหน้าตั้งค่าของเทศบาล",
      "If it is lost, ask the mail administrator to set a new one, then store it in the municipality's"
          + " settings."),
  QUOTA_FREE(Check.QUOTA, Health.OK, "พื้นที่ตู้จดหมายเพียงพอ", "The mailbox has room"),
  QUOTA_NOT_TOLD(
      Check.QUOTA,
      Health.NOT_KNOWN,
      "เครื่องแม่ข่ายไม่แจ้งขนาดพื้นที่ตู้จดหมาย",
      "The server does not tell how much room there is"),
  QUOTA_NEARLY_USED(
      Check.QUOTA,
      Health.WARNING,
      "พื้นที่ตู้จดหมายใกล้เต็ม",
      "The mailbox is filling up",
      "โปรดลบจดหมายขยะและจดหมายเก่าที่ลงทะเบียนแล้ว หรือขอเพิ่มพื้นที่จากผู้ดูแลระบบอีเมล",
      "Delete junk and old mail that is registered, or ask the mail administrator for more room."),
  QUOTA_USED_UP(
      Check.QUOTA,
      Health.ERROR,
      "พื้นที่ตู้จดหมายเต็มหรือเกือบเต็ม อาจรับจดหมายใหม่ไม่ได้",
      "The mailbox is full or nearly so; new mail may be turned away",
      "โปรดลบจดหมายขยะและจดหมายเก่าที่ลงทะเบียนแล้วทันที หากไม่พอ โปรดติดต่อผู้ดูแลระบบอีเมล",
      "Delete junk and old mail that is registered at once; if that is not enough, call the mail"
          + " administrator."),
  FOLDERS_FOUND(
      Check.FOLDERS,
      Health.OK,
      "พบโฟลเดอร์ที่ต้องตรวจทั้งหมดแล้ว",
      "The folders to sweep were found"),
  NO_FOLDER_TO_SWEEP(
      Check.FOLDERS,
      Health.ERROR,
      "ไม่พบโฟลเดอร์สำหรับรับจดหมาย",
      "There is no folder to receive mail in",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้ตรวจสอบสิทธิ์ของตู้จดหมาย",
      "Ask the mail administrator to check the mailbox's rights."),
  SENT_FOLDER_WRITABLE(
      Check.SENT_FOLDER, Health.OK, "เก็บสำเนาจดหมายส่งได้", "Copies of sent mail can be kept"),
  NO_SENT_FOLDER(
      Check.SENT_FOLDER,
      Health.WARNING,
      "ไม่มีโฟลเดอร์จดหมายส่ง จึงไม่มีสำเนาในตู้จดหมาย",
      "There is no folder for sent mail, so no copies are kept in the mailbox",
      "โปรดสร้างโฟลเดอร์ชื่อ Sent ในตู้จดหมาย",
      "Make a folder named Sent in the mailbox."),
  SENT_FOLDER_READ_ONLY(
      Check.SENT_FOLDER,
      Health.WARNING,
      "เขียนโฟลเดอร์จดหมายส่งไม่ได้",
      "The folder for sent mail cannot be written to",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้เปิดสิทธิ์เขียนโฟลเดอร์จดหมายส่ง",
      "Ask the mail administrator for the right to write to it."),
  SENDING_SERVER_ANSWERS(
      Check.SENDING_SERVER,
      Health.OK,
      "เครื่องแม่ข่ายส่งจดหมายทำงานปกติ",
      "The server for sending answers"),
  SENDING_SERVER_SILENT(
      Check.SENDING_SERVER,
      Health.ERROR,
      "เชื่อมต่อเครื่องแม่ข่ายส่งจดหมาย (SMTP) ไม่ได้",
      "The server for sending (SMTP) cannot be reached",
      "โปรดตรวจสอบชื่อเครื่อง พอร์ต และเครือข่าย หรือแจ้งผู้ดูแลระบบอีเมล จดหมายที่รอส่งจะส่งต่อเองเมื่อแก้ไขแล้ว",
      "Check host, port and network, or tell the mail administrator. Mail that waits is sent by itself"
          + " afterwards."),
  SENDING_CERTIFICATE_GOOD(
      Check.SENDING_CERTIFICATE,
      Health.OK,
      "ใบรับรองความปลอดภัยของเครื่องแม่ข่ายส่งจดหมายใช้ได้",
      "The certificate of the server for sending is good"),
  SENDING_CERTIFICATE_EXPIRES(
      Check.SENDING_CERTIFICATE,
      Health.WARNING,
      "ใบรับรองความปลอดภัยของเครื่องแม่ข่ายส่งจดหมายใกล้หมดอายุ",
      "The certificate of the server for sending expires soon",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้ต่ออายุใบรับรองก่อนวันหมดอายุ",
      "Ask the mail administrator to renew it before that day."),
  SENDING_CERTIFICATE_BAD(
      Check.SENDING_CERTIFICATE,
      Health.ERROR,
      "ใบรับรองความปลอดภัยของเครื่องแม่ข่ายส่งจดหมายใช้ไม่ได้ จึงไม่ได้ส่งรหัสผ่าน",
      "The certificate of the server for sending is not valid; the password was not sent",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้ติดตั้งใบรับรองที่ถูกต้อง ห้ามปิดการตรวจสอบใบรับรอง",
      "Ask the mail administrator for a valid certificate. Do not switch the check off."),
  SENDING_UNPROTECTED(
      Check.SENDING_CERTIFICATE,
      Health.WARNING,
      "การส่งจดหมายไม่ได้เข้ารหัส",
      "Sending is not encrypted",
      "โปรดตั้งค่าเป็น TLS (พอร์ต 465) หรือ STARTTLS (พอร์ต 587)",
      "Set TLS (port 465) or STARTTLS (port 587)."),
  SENDING_LOGIN_ACCEPTED(
      Check.SENDING_LOGIN,
      Health.OK,
      "เข้าสู่เครื่องแม่ข่ายส่งจดหมายได้",
      "The log-in for sending is accepted"),
  SENDING_LOGIN_REFUSED(
      Check.SENDING_LOGIN,
      Health.ERROR,
      "เครื่องแม่ข่ายส่งจดหมายไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่าน",
      "The user name or password for sending is refused",
      "หากลืมรหัสผ่าน โปรดขอให้ผู้ดูแลระบบอีเมลตั้งรหัสผ่านใหม่ แล้วบันทึกในหน้าตั้งค่าของเทศบาล",
      "If it is lost, ask the mail administrator to set a new one, then store it in the municipality's"
          + " settings."),
  SENDER_ACCEPTED(
      Check.SENDER,
      Health.OK,
      "ส่งจดหมายในชื่อตู้จดหมายนี้ได้",
      "Mail may be sent from this address"),
  SENDER_REFUSED(
      Check.SENDER,
      Health.ERROR,
      "เครื่องแม่ข่ายไม่ยอมให้ส่งจดหมายในชื่อตู้จดหมายนี้",
      "The server does not let mail be sent from this address",
      "โปรดตรวจสอบที่อยู่อีเมลในการตั้งค่า หรือขอให้ผู้ดูแลระบบอีเมลเปิดสิทธิ์ส่งในชื่อนี้",
      "Check the address in the settings, or ask the mail administrator for the right to send from it."),
  LARGEST_MAIL_ENOUGH(
      Check.LARGEST_MAIL,
      Health.OK,
      "ขนาดจดหมายที่ส่งได้เพียงพอ",
      "Mail may be as large as it needs to be"),
  LARGEST_MAIL_NOT_TOLD(
      Check.LARGEST_MAIL,
      Health.NOT_KNOWN,
      "เครื่องแม่ข่ายไม่แจ้งขนาดจดหมายที่ส่งได้",
      "The server does not tell how large a mail may be"),
  LARGEST_MAIL_SMALL(
      Check.LARGEST_MAIL,
      Health.WARNING,
      "ขนาดจดหมายที่ส่งได้เล็กกว่าไฟล์แนบที่ระบบอนุญาต จดหมายขนาดใหญ่อาจส่งไม่สำเร็จ",
      "Mail may be smaller than the attachments allowed here; large letters may fail",
      "โปรดขอให้ผู้ดูแลระบบอีเมลเพิ่มขนาดที่อนุญาต หรือลดขนาดไฟล์แนบ",
      "Ask the mail administrator for a higher limit, or send smaller files."),
  SWEPT_WELL(
      Check.LAST_SWEEP, Health.OK, "ตรวจตู้จดหมายสำเร็จตามรอบเวลา", "The mailbox is swept in time"),
  SWEEP_NOT_KNOWN(
      Check.LAST_SWEEP,
      Health.NOT_KNOWN,
      "ยังไม่ได้ตรวจตู้จดหมายตั้งแต่ระบบเริ่มทำงาน",
      "The mailbox was not swept yet since the service started"),
  NOT_SWEPT(
      Check.LAST_SWEEP,
      Health.ERROR,
      "ไม่ได้ตรวจตู้จดหมายสำเร็จเกิน 15 นาที",
      "The mailbox was not swept well for 15 minutes",
      "โปรดแก้ไขปัญหาการเชื่อมต่อหรือรหัสผ่านข้างต้นก่อน ระบบจะตรวจต่อเอง",
      "Put right what is wrong with connection or log-in above; the sweep then goes on by itself."),
  NO_BOUNCES(
      Check.BOUNCES,
      Health.OK,
      "ไม่มีจดหมายตีกลับในเจ็ดวันที่ผ่านมา",
      "No mail came back in the last seven days"),
  BOUNCES_CAME(
      Check.BOUNCES,
      Health.WARNING,
      "มีจดหมายตีกลับในเจ็ดวันที่ผ่านมา",
      "Mail came back in the last seven days",
      "โปรดดูเหตุผลของแต่ละฉบับด้านล่าง แล้วส่งใหม่หรือติดต่อผู้ยื่นทางโทรศัพท์",
      "Read why for each below; then send it again or call the applicant.");

  private final Check check;
  private final Health health;
  private final String textTh;
  private final String text;
  private final String remedyTh;
  private final String remedy;

  Diagnosis(Check check, Health health, String textTh, String text) {
    this(check, health, textTh, text, "ไม่ต้องดำเนินการ", "Nothing to do.");
  }

  Diagnosis(
      Check check, Health health, String textTh, String text, String remedyTh, String remedy) {
    this.check = check;
    this.health = health;
    this.textTh = textTh;
    this.text = text;
    this.remedyTh = remedyTh;
    this.remedy = remedy;
  }

  Check check() {
    return check;
  }

  Health health() {
    return health;
  }

  String textTh() {
    return textTh;
  }

  String text() {
    return text;
  }

  String remedyTh() {
    return remedyTh;
  }

  String remedy() {
    return remedy;
  }
}
