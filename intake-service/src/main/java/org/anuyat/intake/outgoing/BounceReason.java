package org.anuyat.intake.outgoing;

/** Why a mail could not be delivered, in words an officer can act on (rule A5.3). */
public enum BounceReason {
  NO_SUCH_ADDRESS(
      "ไม่มีที่อยู่อีเมลนี้",
      "There is no such address",
      "โปรดตรวจสอบตัวสะกดที่อยู่อีเมลในคำขอ หรือสอบถามผู้ยื่นทางโทรศัพท์ แล้วส่งใหม่ไปยังที่อยู่ที่ถูกต้อง",
      "Check the spelling in the application, or ask the applicant by telephone; then send it again to"
          + " the right address."),
  NO_SUCH_DOMAIN(
      "ไม่พบโดเมนของผู้รับ (ส่วนหลังเครื่องหมาย @)",
      "The part of the address after @ does not exist or takes no mail",
      "โปรดตรวจสอบตัวสะกดของโดเมน เช่น gmail.com แล้วส่งใหม่ไปยังที่อยู่ที่ถูกต้อง",
      "Check the spelling of the domain, such as gmail.com; then send it again to the right address."),
  MAILBOX_DISABLED(
      "ตู้จดหมายของผู้รับถูกปิดหรือไม่รับจดหมาย",
      "The recipient's mailbox is closed or takes no mail",
      "โปรดติดต่อผู้ยื่นทางโทรศัพท์เพื่อขอที่อยู่อีเมลอื่น",
      "Ask the applicant by telephone for another address."),
  MAILBOX_FULL(
      "ตู้จดหมายของผู้รับเต็ม",
      "The recipient's mailbox is full",
      "โปรดแจ้งผู้ยื่นทางโทรศัพท์ให้ลบอีเมลที่ไม่ใช้หรือให้ที่อยู่อื่น แล้วส่งใหม่",
      "Ask the applicant by telephone to make room or to name another address; then send it again."),
  TOO_LARGE(
      "จดหมายมีขนาดใหญ่เกินกว่าที่ผู้รับจะรับได้",
      "The mail is larger than the recipient's server takes",
      "โปรดลดขนาดหรือจำนวนไฟล์แนบ หรือนัดหมายส่งเอกสารทางช่องทางอื่น",
      "Send smaller or fewer files, or agree on another way to hand them over."),
  SERVER_TROUBLE(
      "เครื่องแม่ข่ายของผู้รับขัดข้องหรือไม่รับจดหมายในขณะนั้น",
      "The recipient's server was out of order or took no mail",
      "โปรดส่งใหม่ภายหลัง หากยังไม่สำเร็จ โปรดติดต่อผู้ยื่นทางโทรศัพท์",
      "Send it again later; if it fails again, call the applicant."),
  UNREACHABLE(
      "ติดต่อเครื่องแม่ข่ายของผู้รับไม่ได้",
      "The recipient's server could not be reached",
      "โปรดตรวจสอบโดเมนของผู้รับและส่งใหม่ภายหลัง หากยังไม่สำเร็จ โปรดติดต่อผู้ยื่นทางโทรศัพท์",
      "Check the domain and send it again later; if it fails again, call the applicant."),
  REFUSED_AS_SPAM(
      "เครื่องแม่ข่ายของผู้รับเห็นว่าเป็นจดหมายขยะ",
      "The recipient's server took it for spam",
      "โปรดติดต่อผู้ยื่นทางโทรศัพท์ และแจ้งผู้ดูแลระบบอีเมลให้ตรวจสอบว่าเครื่องแม่ข่ายของเราถูกขึ้นบัญชีดำหรือไม่",
      "Call the applicant, and ask the mail administrator whether our server is on a block list."),
  SENDER_NOT_TRUSTED(
      "เครื่องแม่ข่ายของผู้รับยืนยันไม่ได้ว่าจดหมายมาจากเทศบาล (SPF, DKIM, DMARC)",
      "The recipient's server could not verify that the mail is ours (SPF, DKIM, DMARC)",
      "โปรดแจ้งผู้ดูแลระบบอีเมลให้ตรวจสอบ SPF, DKIM และ DMARC ของโดเมน แล้วส่งใหม่",
      "Ask the mail administrator to check the domain's SPF, DKIM and DMARC; then send it again."),
  REFUSED_BY_POLICY(
      "เครื่องแม่ข่ายของผู้รับปฏิเสธตามนโยบายความปลอดภัย",
      "The recipient's server refused it by its security policy",
      "โปรดติดต่อผู้ยื่นทางโทรศัพท์ และแจ้งข้อความของเครื่องแม่ข่ายแก่ผู้ดูแลระบบอีเมล",
      "Call the applicant, and show the server's words to the mail administrator."),
  CONTENT_REFUSED(
      "เครื่องแม่ข่ายของผู้รับไม่รับเนื้อหาหรือชนิดของไฟล์แนบ",
      "The recipient's server does not take the content or a kind of file",
      "โปรดส่งไฟล์เป็น PDF หรือติดต่อผู้ยื่นเพื่อตกลงช่องทางอื่น",
      "Send the files as PDF, or agree on another way with the applicant."),
  EXPIRED(
      "พยายามส่งหลายครั้งแล้วแต่ไม่สำเร็จภายในเวลาที่กำหนด",
      "It was tried for days and could not be delivered",
      "โปรดติดต่อผู้ยื่นทางโทรศัพท์ และส่งใหม่เมื่อทราบที่อยู่ที่ใช้ได้",
      "Call the applicant, and send it again once you know an address that works."),
  UNKNOWN(
      "ส่งไม่ถึงผู้รับ โดยเครื่องแม่ข่ายไม่ได้บอกเหตุผลที่ชัดเจน",
      "It was not delivered, and the server did not say clearly why",
      "โปรดติดต่อผู้ยื่นทางโทรศัพท์ และแจ้งข้อความของเครื่องแม่ข่ายแก่ผู้ดูแลระบบอีเมล",
      "Call the applicant, and show the server's words to the mail administrator.");

  private final String textTh;
  private final String text;
  private final String remedyTh;
  private final String remedy;

  BounceReason(String textTh, String text, String remedyTh, String remedy) {
    this.textTh = textTh;
    this.text = text;
    this.remedyTh = remedyTh;
    this.remedy = remedy;
  }

  public String textTh() {
    return textTh;
  }

  public String text() {
    return text;
  }

  public String remedyTh() {
    return remedyTh;
  }

  public String remedy() {
    return remedy;
  }
}
