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
  REQUEST_CLOSED(
      409,
      "The information request is answered or withdrawn already",
      "คำขอข้อมูลข่าวสารนี้ตอบแล้วหรือถอนแล้ว",
      "Open the log of information requests to see what was done.",
      "โปรดเปิดทะเบียนคำขอข้อมูลข่าวสารเพื่อตรวจสอบการดำเนินการ"),
  IDENTITY_NOT_PROVED(
      422,
      "Personal data may go out only after an identity proof (rule 1.6)",
      "การให้ข้อมูลส่วนบุคคลต้องพิสูจน์ตัวตนผู้ขอก่อน",
      "Have the requester prove who he is, record it on this request, then answer.",
      "โปรดให้ผู้ขอพิสูจน์ตัวตนและบันทึกไว้ในคำขอนี้ก่อน แล้วจึงตอบ"),
  UNKNOWN_DATA_SET(
      422,
      "The municipality has no such data set",
      "เทศบาลไม่มีชุดข้อมูลนี้",
      "Choose a code from the list of data sets.",
      "โปรดเลือกรหัสจากรายการชุดข้อมูลของเทศบาล"),
  DATA_SET_UNCLASSIFIED(
      422,
      "A data set without a confidentiality class cannot be used in an answer (rule 1.1)",
      "ชุดข้อมูลที่ยังไม่กำหนดชั้นความลับใช้ตอบไม่ได้",
      "Have the municipality's administrator classify the data set first.",
      "โปรดให้ผู้ดูแลของเทศบาลกำหนดชั้นความลับของชุดข้อมูลก่อน"),
  NOT_TO_BE_DISCLOSED(
      422,
      "A data set of this class is never given out",
      "ชุดข้อมูลชั้นความลับนี้เปิดเผยไม่ได้",
      "Answer that it is not given (NOT_GIVEN) and why, without using the data set.",
      "โปรดตอบว่าไม่อาจเปิดเผยได้ (NOT_GIVEN) พร้อมเหตุผล โดยไม่ใช้ชุดข้อมูลนี้"),
  DISCLOSURE_NOT_DECIDED(
      422,
      "A data set of this class needs an approver's decision first",
      "ชุดข้อมูลชั้นความลับนี้ต้องให้ผู้มีอำนาจอนุญาตก่อน",
      "Ask an approver to decide on the disclosure for this request, then answer.",
      "โปรดขอให้ผู้มีอำนาจพิจารณาอนุญาตการเปิดเผยสำหรับคำขอนี้ก่อน แล้วจึงตอบ"),
  DECIDER_MAY_NOT_ANSWER(
      403,
      "Who decided on the disclosure may not answer the same request",
      "ผู้พิจารณาการเปิดเผยจะเป็นผู้ตอบคำขอเดียวกันไม่ได้",
      "Leave the answer to an officer who did not decide on the disclosure.",
      "โปรดให้เจ้าหน้าที่คนอื่นที่ไม่ได้พิจารณาการเปิดเผยเป็นผู้ตอบ"),
  CONTACT_MISSING(
      422,
      "The answer must name the officer and how to reach him (rule 1.5)",
      "คำตอบต้องมีชื่อและช่องทางติดต่อของเจ้าหน้าที่",
      "State your telephone or office mail address in officerContact.",
      "โปรดระบุโทรศัพท์หรืออีเมลราชการของท่านใน officerContact"),
  SOURCE_MISSING(
      422,
      "The answer must name its source (rules 1.5, 1.7)",
      "คำตอบต้องระบุแหล่งข้อมูล",
      "Name the data set used, or write the source.",
      "โปรดเลือกชุดข้อมูลที่ใช้ หรือระบุแหล่งข้อมูล"),
  HOLDS_PERSONAL_DATA(
      422,
      "A public question and answer may hold no personal data",
      "คำถามและคำตอบที่เผยแพร่ต้องไม่มีข้อมูลส่วนบุคคล",
      "Take out what the detail names, then publish again.",
      "โปรดลบข้อมูลตามรายละเอียดที่แจ้ง แล้วเผยแพร่อีกครั้ง"),
  NOT_STORED_YET(
      409,
      "The document is still being copied",
      "กำลังคัดลอกเอกสาร",
      "Try again in a minute.",
      "โปรดลองใหม่ในอีกสักครู่"),
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
