package org.anuyat.permit.platform;

import java.util.Arrays;
import java.util.Locale;
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
  DOCUMENT_NOT_READY(
      409,
      "The permit's document is being made",
      "กำลังจัดทำเอกสารใบอนุญาต",
      "Try again in a minute; if it stays so, ask the province's operator to look at the jobs.",
      "โปรดลองใหม่ในอีกหนึ่งนาที หากยังไม่ได้ โปรดแจ้งผู้ดูแลระบบของจังหวัด"),
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
