package org.anuyat.cases.platform;

import java.util.Locale;

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
      "Not signed in",
      "ยังไม่ได้เข้าสู่ระบบ",
      "Sign in and send the request with a valid access token.",
      "โปรดเข้าสู่ระบบ แล้วส่งคำขอพร้อมโทเคนที่ยังไม่หมดอายุ"),
  TRANSITION_NOT_ALLOWED(
      409,
      "Not allowed in the case's present status",
      "ดำเนินการนี้ไม่ได้ในสถานะปัจจุบันของคำขอ",
      "Look at the case again and choose one of the steps that are allowed now.",
      "โปรดเปิดดูคำขออีกครั้ง แล้วเลือกขั้นตอนที่ทำได้ในขณะนี้"),
  OUT_OF_TURN(
      409,
      "Another case came first",
      "มีคำขออื่นที่ต้องพิจารณาก่อนตามลำดับ",
      "Take the first case of the queue, or state a reason for taking this one.",
      "โปรดพิจารณาคำขอแรกในคิว หรือระบุเหตุผลที่ต้องพิจารณาคำขอนี้ก่อน"),
  ALREADY_ASKED(
      409,
      "Missing items were asked for already",
      "ได้ขอเอกสารเพิ่มเติมไปแล้ว",
      "The law lets the agency ask once, all in one list. Decide on what is there, or return the"
          + " application with reasons.",
      "กฎหมายให้ขอเอกสารเพิ่มเติมได้เพียงครั้งเดียวโดยต้องแจ้งให้ครบในคราวเดียว"
          + " โปรดพิจารณาจากเอกสารที่มีอยู่ หรือคืนคำขอพร้อมเหตุผล"),
  REVIEWER_MAY_NOT_DECIDE(
      403,
      "The reviewer may not decide the same case",
      "ผู้ตรวจพิจารณาจะเป็นผู้อนุมัติคำขอเดียวกันไม่ได้",
      "Leave the decision to an approver who did not take part in the review.",
      "โปรดให้ผู้มีอำนาจคนอื่นที่ไม่ได้ร่วมตรวจคำขอนี้เป็นผู้พิจารณา"),
  FREE_BY_RULE(
      422,
      "Certified copies and permit checks are free",
      "การรับรองสำเนาและการตรวจสอบใบอนุญาตต้องไม่เก็บค่าธรรมเนียม",
      "Leave the fee out, or choose the kind the procedure really is.",
      "โปรดไม่กำหนดค่าธรรมเนียม หรือเลือกประเภทงานบริการให้ถูกต้อง"),
  UNKNOWN_PROCEDURE(
      422,
      "The municipality has no such procedure",
      "เทศบาลไม่มีงานบริการนี้",
      "Choose a code from the list of procedures.",
      "โปรดเลือกรหัสจากรายการงานบริการของเทศบาล"),
  MESSAGE_FILED_ELSEWHERE(
      422,
      "The mail belongs to another case",
      "อีเมลฉบับนี้อยู่ในคำขออื่นแล้ว",
      "Look at the case the detail names.",
      "โปรดตรวจสอบคำขอที่ระบุไว้ในรายละเอียด"),
  NOT_STORED_YET(
      409,
      "The document is still being copied",
      "กำลังคัดลอกเอกสาร",
      "Try again in a minute.",
      "โปรดลองใหม่ในอีกสักครู่"),
  DOCUMENT_DAMAGED(
      500,
      "A stored document is not what it was",
      "เอกสารที่เก็บไว้ไม่ตรงกับค่าตรวจสอบ",
      "Tell the operator the document's id: its bytes must be restored from the backup.",
      "โปรดแจ้งรหัสเอกสารแก่ผู้ดูแลระบบ เพื่อกู้คืนไฟล์จากข้อมูลสำรอง"),
  NOT_ALLOWED(
      403,
      "Your role does not allow this",
      "ท่านไม่มีสิทธิ์ทำรายการนี้",
      "Ask a colleague who has the role, or your municipality's administrator.",
      "โปรดขอให้ผู้มีสิทธิ์ดำเนินการ หรือติดต่อผู้ดูแลระบบของเทศบาล"),
  NOT_UNDERSTOOD(
      400,
      "The request is not understood",
      "ระบบไม่เข้าใจคำขอ",
      "Compare method, content type and address with the API document.",
      "โปรดเทียบวิธีเรียก ชนิดข้อมูล และที่อยู่กับเอกสาร API"),
  UNEXPECTED(
      500,
      "Something went wrong on our side",
      "เกิดข้อผิดพลาดภายในระบบ",
      "Try again in a minute; if it stays, tell the operator the time and the address.",
      "โปรดลองใหม่ในอีกสักครู่ หากยังพบปัญหา โปรดแจ้งเวลาและที่อยู่ที่เรียกแก่ผู้ดูแลระบบ");

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

  String titleTh() {
    return titleTh;
  }

  String nextStep() {
    return nextStep;
  }

  String nextStepTh() {
    return nextStepTh;
  }
}
