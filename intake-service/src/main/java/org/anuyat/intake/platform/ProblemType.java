package org.anuyat.intake.platform;

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
  ALREADY_PLACED(
      409,
      "The message is placed already",
      "จัดเข้าเรื่องแล้ว",
      "Open the message to see the case it was laid to.",
      "โปรดเปิดดูอีเมลเพื่อตรวจสอบเรื่องที่จัดเข้าไว้แล้ว"),
  NOT_SIGNED_IN(
      401,
      "Not signed in",
      "ยังไม่ได้เข้าสู่ระบบ",
      "Sign in and send the request with a valid access token.",
      "โปรดเข้าสู่ระบบ แล้วส่งคำขอพร้อมโทเคนที่ยังไม่หมดอายุ"),
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
