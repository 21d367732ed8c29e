package org.anuyat.permit.platform;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every problem this service answers with (RFC 9457), each with what to do next. */
public enum ProblemType {
  NOT_FOUND(
      404,
      "Not found",
      "ไม่พบข้อมูล",
      "Check the number or address, and that it belongs to your municipality.",
      "โปรดตรวจสอบเลขที่หรือที่อยู่ และตรวจว่าเป็นของเทศบาลของท่าน"),
  INVALID_INPUT(
      400,
      "The input is not valid",
      "ข้อมูลที่ส่งมาไม่ถูกต้อง",
      "Correct what the detail names and send it again.",
      "โปรดแก้ไขตามรายละเอียดที่แจ้งแล้วส่งใหม่"),
  NOT_SIGNED_IN(
      401,
      "Log-in needed",
      "ต้องเข้าสู่ระบบก่อน",
      "Get a token from the province's log-in service and send it with the request.",
      "โปรดเข้าสู่ระบบของจังหวัดแล้วส่งคำขออีกครั้ง"),
  NOT_ALLOWED(
      403,
      "Your role does not allow this",
      "บทบาทของท่านไม่มีสิทธิดำเนินการนี้",
      "Ask an officer with the needed role, or your municipality's administrator.",
      "โปรดติดต่อเจ้าหน้าที่ผู้มีสิทธิ หรือผู้ดูแลระบบของเทศบาล"),
  UNKNOWN_PERMIT(
      404,
      "No permit has this address",
      "ไม่พบใบอนุญาตตามที่อยู่นี้",
      "Scan the QR code on the permit again; if it still fails, ask the municipality it names.",
      "โปรดสแกนคิวอาร์โค้ดบนใบอนุญาตอีกครั้ง หากยังไม่พบ โปรดสอบถามเทศบาลที่ระบุในใบอนุญาต"),
  TRANSITION_NOT_ALLOWED(
      409,
      "The permit's status does not allow this",
      "สถานะของใบอนุญาตไม่อนุญาตให้ดำเนินการนี้",
      "Read the permit's present status and history; choose one of the allowed steps.",
      "โปรดตรวจสอบสถานะและประวัติปัจจุบันของใบอนุญาต แล้วเลือกการดำเนินการที่ทำได้"),
  UNKNOWN_FILE(
      404,
      "This file is not known",
      "ไม่พบไฟล์นี้ในทะเบียน",
      "It is not, byte for byte, a permit issued here. Have the file itself looked at.",
      "ไฟล์นี้ไม่ตรงกับใบอนุญาตฉบับใดทุกไบต์ โปรดส่งไฟล์เพื่อให้ระบบตรวจโดยละเอียด"),
  FILE_NOT_TAKEN(
      413,
      "The file cannot be taken",
      "รับไฟล์นี้ไม่ได้",
      "Send one PDF file of at most 20 MB.",
      "โปรดส่งไฟล์ PDF หนึ่งไฟล์ ขนาดไม่เกิน 20 เมกะไบต์"),
  MISSING_SCOPE(
      403,
      "The token was not issued for this",
      "โทเค็นนี้ไม่ได้รับสิทธิสำหรับการดำเนินการนี้",
      "Have the province's operator grant your client the scope that the detail names.",
      "โปรดขอให้ผู้ดูแลระบบของจังหวัดเพิ่มขอบเขตสิทธิตามที่แจ้งแก่ระบบของท่าน"),
  RECEIVER_NOT_ALLOWED(
      422,
      "Messages cannot be sent to this address",
      "ส่งข้อความไปยังที่อยู่นี้ไม่ได้",
      "Give a public https address on port 443 or 8443.",
      "โปรดระบุที่อยู่ https สาธารณะ พอร์ต 443 หรือ 8443"),
  TOO_MANY_REQUESTS(
      429,
      "Too many requests",
      "มีการเรียกใช้มากเกินไป",
      "Wait as long as Retry-After says; the QR code's address has no such limit.",
      "โปรดรอตามเวลาที่แจ้งแล้วลองใหม่ การสแกนคิวอาร์โค้ดบนใบอนุญาตไม่มีข้อจำกัดนี้"),
  DOCUMENT_NOT_READY(
      409,
      "The permit's document is being made",
      "กำลังจัดทำเอกสารใบอนุญาต",
      "Try again in a minute; if it stays so, ask the province's operator to look at the jobs.",
      "โปรดลองใหม่ในอีกหนึ่งนาที หากยังไม่ได้ โปรดแจ้งผู้ดูแลระบบของจังหวัด"),
  NO_KEY_YET(
      409,
      "The municipality has no signing key yet",
      "เทศบาลยังไม่มีกุญแจลงลายมือชื่อดิจิทัล",
      "Nothing needs to be done: the first key is made with the first permit.",
      "ไม่ต้องดำเนินการใด ระบบจะสร้างกุญแจแรกเมื่อออกใบอนุญาตฉบับแรก"),
  KEY_REFUSED(
      422,
      "The key cannot be used for signing",
      "ใช้กุญแจนี้ลงลายมือชื่อดิจิทัลไม่ได้",
      "Check key, certificate and password with whoever issued them, then try again.",
      "โปรดตรวจสอบกุญแจ ใบรับรอง และรหัสผ่านกับผู้ออกใบรับรอง แล้วลองใหม่"),
  TEMPLATE_REFUSED(
      422,
      "The template has a fault",
      "แบบใบอนุญาตมีข้อผิดพลาด",
      "Correct the section and line that the detail names; preview it, then write it again.",
      "โปรดแก้ไขส่วนและบรรทัดตามที่แจ้ง ดูตัวอย่าง แล้วบันทึกใหม่"),
  CHANGED_MEANWHILE(
      412,
      "Somebody else changed this in the meantime",
      "มีผู้อื่นแก้ไขข้อมูลนี้ไปแล้ว",
      "Read it again, make your change in what you find, and send it with the new ETag.",
      "โปรดเปิดข้อมูลล่าสุด แก้ไขอีกครั้ง แล้วบันทึกใหม่"),
  IMAGE_REFUSED(
      422,
      "The picture cannot be used",
      "ใช้รูปภาพนี้ไม่ได้",
      "Save it as PNG or JPEG (RGB) within the limits of size, then upload it again.",
      "โปรดบันทึกเป็น PNG หรือ JPEG (RGB) ตามขนาดที่กำหนด แล้วอัปโหลดใหม่"),
  NOT_SIGNED_ON_PAPER(
      409,
      "The permit does not wait for a paper original",
      "ใบอนุญาตนี้ไม่ได้รอต้นฉบับกระดาษ",
      "Read the permit: its document is there already, or its template is signed digitally.",
      "โปรดตรวจสอบใบอนุญาต อาจมีเอกสารแล้ว หรือใช้แบบที่ลงลายมือชื่อดิจิทัล"),
  SCAN_NOT_READABLE(
      422,
      "The scan cannot be read",
      "อ่านไฟล์สแกนไม่ได้",
      "Scan all sheets again as PDF or JPEG, 300 dpi, without a password; the file sent is kept.",
      "โปรดสแกนทุกแผ่นใหม่เป็น PDF หรือ JPEG 300 dpi ไม่ใส่รหัสผ่าน ไฟล์ที่ส่งมาถูกเก็บไว้แล้ว"),
  NO_CODE_FOUND(
      422,
      "No permit code is on the scan",
      "ไม่พบรหัสใบอนุญาตในไฟล์สแกน",
      "Scan the printed sheet again, flat and whole, with its QR codes clean; the file sent is kept.",
      "โปรดสแกนแผ่นที่พิมพ์ใหม่ให้เรียบและครบทั้งแผ่น ให้เห็นคิวอาร์โค้ดชัด ไฟล์ที่ส่งมาถูกเก็บไว้แล้ว"),
  CODE_OF_NO_PERMIT(
      422,
      "The code on the scan is of no permit of this municipality",
      "รหัสในไฟล์สแกนไม่ตรงกับใบอนุญาตของเทศบาลนี้",
      "Check that it is the right sheet; the file sent is kept.",
      "โปรดตรวจสอบว่าเป็นใบอนุญาตของเทศบาลและเป็นแผ่นที่ถูกต้อง ไฟล์ที่ส่งมาถูกเก็บไว้แล้ว"),
  SEVERAL_PERMITS(
      422,
      "The scan holds sheets of several permits",
      "ไฟล์สแกนมีใบอนุญาตหลายฉบับ",
      "Scan each permit into a file of its own; the file sent is kept.",
      "โปรดสแกนใบอนุญาตแยกไฟล์ละหนึ่งฉบับ ไฟล์ที่ส่งมาถูกเก็บไว้แล้ว"),
  PROTECTION_NEEDED(
      409,
      "This kind of permit is personal or secret",
      "ใบอนุญาตประเภทนี้เป็นข้อมูลส่วนบุคคลหรือข้อมูลลับ",
      "Choose LINK, PASSWORD_PROTECTED or COUNTER; a plain attachment is not allowed (8.4).",
      "โปรดเลือกส่งเป็นลิงก์ ไฟล์ที่มีรหัสผ่าน หรือรับที่เคาน์เตอร์ ไม่อนุญาตให้แนบไฟล์โดยไม่มีรหัสผ่าน"),
  NOT_AT_THE_COUNTER(
      409,
      "The permit does not wait at the counter",
      "ใบอนุญาตไม่ได้อยู่ระหว่างรอรับที่เคาน์เตอร์",
      "Look at the list of its sendings; order one by COUNTER if the holder wants to collect it.",
      "โปรดตรวจสอบรายการส่ง หากผู้รับประสงค์จะมารับเอง ให้สั่งส่งใหม่ด้วยวิธีรับที่เคาน์เตอร์"),
  ON_ITS_WAY(
      409,
      "The permit's mail is not sent yet",
      "ยังไม่ได้ส่งอีเมลใบอนุญาต",
      "Wait until the permit went out: only then is it known which address the password must avoid.",
      "โปรดรอจนส่งใบอนุญาตแล้ว จึงจะทราบว่าต้องไม่ส่งรหัสไปยังที่อยู่ใด"),
  SAME_WAY_AS_PERMIT(
      409,
      "The password must not take the way the permit took",
      "ห้ามส่งรหัสผ่านทางเดียวกับใบอนุญาต",
      "Give another address, or tell it by SMS, by telephone or at the counter (8.4).",
      "โปรดระบุที่อยู่อีเมลอื่น หรือแจ้งทางเอสเอ็มเอส ทางโทรศัพท์ หรือที่เคาน์เตอร์"),
  SMS_OFF(
      409,
      "No SMS gateway is set up",
      "ยังไม่ได้ตั้งค่าระบบส่งเอสเอ็มเอส",
      "Tell the password by telephone, a second address or at the counter.",
      "โปรดแจ้งรหัสทางโทรศัพท์ อีเมลอื่น หรือที่เคาน์เตอร์"),
  SECRET_GONE(
      409,
      "No password or code is kept for this sending",
      "ไม่มีรหัสที่เก็บไว้สำหรับการส่งครั้งนี้แล้ว",
      "Send the permit again; the new sending has a password or code of its own.",
      "โปรดส่งใบอนุญาตใหม่ การส่งใหม่จะมีรหัสชุดใหม่"),
  ALREADY_ANSWERED(
      409,
      "The question is answered already",
      "ตอบคำขอนี้แล้ว",
      "Read the answer given; a new question needs a new request.",
      "โปรดดูคำตอบที่ให้ไว้ หากมีคำถามใหม่ให้รับเป็นคำขอใหม่");

  private final int status;
  private final String title;
  private final String titleTh;
  private final String nextStep;
  private final String nextStepTh;

  ProblemType(int status, String title, String titleTh, String nextStep, String nextStepTh) {
    this.status = status;
    this.title = title;
    this.titleTh = titleTh;
    this.nextStep = nextStep;
    this.nextStepTh = nextStepTh;
  }

  /** The general type for a status that a library answered with. */
  static Optional<ProblemType> ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status && status < 409)
        .findFirst();
  }

  /** The stable URN, such as {@code urn:anuyat:problem:not-found}. */
  String urn() {
    return "urn:anuyat:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem document, for those who answer outside of REST. */
  public Map<String, Object> document(String instance) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", urn());
    document.put("title", title);
    document.put("status", status);
    document.put("detail", title);
    document.put("instance", instance);
    document.put("titleTh", titleTh);
    document.put("nextStep", nextStep);
    document.put("nextStepTh", nextStepTh);
    return document;
  }

  int status() {
    return status;
  }

  String title() {
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
