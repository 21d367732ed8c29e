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
  NOT_HELD_FOR_DOUBT(
      409,
      "The message is not held for a doubt that can be set aside",
      "อีเมลฉบับนี้ไม่ได้รอเพราะเหตุที่ยกเว้นได้",
      "Lay it to a case, or say what it is.",
      "โปรดจัดเข้าเรื่อง หรือระบุว่าเป็นอีเมลประเภทใด"),
  NOBODY_TO_ANSWER(
      409,
      "Nobody is known to answer",
      "ไม่ทราบว่าจะตอบกลับผู้ใด",
      "Name the applicant's e-mail address and send it again.",
      "โปรดระบุที่อยู่อีเมลของผู้ยื่น แล้วส่งใหม่"),
  JUNK_IS_CLOSED(
      409,
      "Junk mail is not opened",
      "ไม่อนุญาตให้เปิดอีเมลขยะ",
      "Rescue it first if it is genuine; delete it if it is not.",
      "หากเป็นอีเมลจริง โปรดกู้คืนก่อน หากไม่ใช่ โปรดลบทิ้ง"),
  JUNK_IS_DELETED(
      409,
      "The junk mail is deleted",
      "ลบอีเมลขยะฉบับนี้แล้ว",
      "Nothing is left to do; its number, times and hash stay on record.",
      "ไม่ต้องดำเนินการใดอีก เลขรับ เวลา และค่าแฮชยังคงบันทึกไว้"),
  ACKNOWLEDGEMENT_TEXT_REFUSED(
      400,
      "The acknowledgement text lacks something",
      "ข้อความแจ้งตอบรับไม่ครบถ้วน",
      "Add what the detail names, try it with …/acknowledgement-text/previews, and send it again.",
      "โปรดเพิ่มเติมตามรายละเอียดที่แจ้ง ดูตัวอย่างก่อน แล้วส่งใหม่"),
  ALREADY_ACKNOWLEDGED(
      409,
      "The message is acknowledged already",
      "แจ้งตอบรับแล้ว",
      "Open the message to see when; a message is acknowledged once.",
      "โปรดเปิดดูอีเมลเพื่อตรวจสอบวันเวลาที่แจ้งตอบรับ ระบบแจ้งตอบรับเพียงครั้งเดียว"),
  NOT_TO_BE_ACKNOWLEDGED(
      409,
      "This message is never acknowledged",
      "อีเมลฉบับนี้ไม่ให้แจ้งตอบรับ",
      "See the reason in the detail; take junk out of the junk first, or reach the sender by"
          + " telephone.",
      "โปรดดูเหตุผลในรายละเอียด หากไม่ใช่อีเมลขยะ โปรดนำออกจากอีเมลขยะก่อน หรือติดต่อทางโทรศัพท์"),
  NOT_TO_CONFIRM(
      409,
      "The message is neither an application nor an information request",
      "อีเมลนี้ไม่ใช่คำขออนุญาตหรือคำขอข้อมูลข่าวสาร",
      "Place it first: in the holding pen, or by the step for its state.",
      "โปรดคัดแยกอีเมลก่อน ในรายการรอเจ้าหน้าที่คัดแยกหรือตามขั้นตอนของสถานะนั้น"),
  REQUEST_CLOSED(
      409,
      "The information request is answered or forwarded already",
      "คำขอข้อมูลข่าวสารนี้ตอบแล้วหรือส่งต่อแล้ว",
      "Open the log of information requests to see what was done.",
      "โปรดเปิดทะเบียนคำขอข้อมูลข่าวสารเพื่อตรวจสอบการดำเนินการ"),
  IDENTITY_NOT_PROVED(
      422,
      "Personal data may go out only after an identity proof (rule 1.6)",
      "การให้ข้อมูลส่วนบุคคลต้องพิสูจน์ตัวตนผู้ขอก่อน",
      "Have the requester prove who he is, then answer with how and when that was done.",
      "โปรดให้ผู้ขอพิสูจน์ตัวตนก่อน แล้วตอบโดยระบุวิธีและวันเวลาที่พิสูจน์ตัวตน"),
  ALREADY_SIGNED_OFF(
      409,
      "The sweep is signed off already",
      "ลงชื่อตรวจแล้ว",
      "Open the ledger to see by whom; a signed line is never changed.",
      "โปรดเปิดดูบันทึกการตรวจ รายการที่ลงชื่อแล้วไม่สามารถแก้ไขได้"),
  ALREADY_VOID(
      409,
      "The line is void already",
      "รายการนี้ยกเลิกไปแล้ว",
      "Look at the line: who voided it, when and why stands there.",
      "โปรดเปิดดูรายการ เพื่อตรวจสอบว่าผู้ใดยกเลิก เมื่อใด และเพราะเหตุใด"),
  TOO_LONG_TO_PRINT(
      400,
      "Too many lines to print at once",
      "มีรายการมากเกินกว่าจะพิมพ์ในครั้งเดียว",
      "Print month by month with from and to, or download the year as XLSX.",
      "โปรดพิมพ์ทีละเดือนโดยระบุวันเริ่มต้นและวันสิ้นสุด หรือดาวน์โหลดทั้งปีเป็นไฟล์ XLSX"),
  STILL_ON_ITS_WAY(
      409,
      "The mail is still on its way",
      "จดหมายยังอยู่ระหว่างส่ง",
      "Wait until it is sent or has failed; it is tried again by itself.",
      "โปรดรอจนกว่าจะส่งสำเร็จหรือไม่สำเร็จ ระบบจะพยายามส่งให้เอง"),
  ADDRESS_NOT_IN_DOUBT(
      409,
      "Only a mail that failed or came back may go to another address",
      "แก้ไขที่อยู่ผู้รับได้เฉพาะจดหมายที่ส่งไม่สำเร็จหรือถูกตีกลับ",
      "Send it again without an address, or write a new mail.",
      "โปรดสั่งส่งใหม่โดยไม่ระบุที่อยู่ หรือเขียนจดหมายฉบับใหม่"),
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
  INFECTED(
      403,
      "The file is infected and is not handed out",
      "ตรวจพบไวรัสในไฟล์ จึงไม่อนุญาตให้ดาวน์โหลด",
      "Ask the sender for a clean file; the mail stays registered.",
      "โปรดขอให้ผู้ส่งส่งไฟล์ใหม่ที่ปลอดภัย อีเมลยังคงอยู่ในทะเบียนหนังสือรับ"),
  NOT_SCANNED(
      503,
      "The file waits for the antivirus",
      "ไฟล์กำลังรอการตรวจไวรัส",
      "Try again later; if it stays, tell the operator that the antivirus does not answer.",
      "โปรดลองใหม่ภายหลัง หากยังพบปัญหา โปรดแจ้งผู้ดูแลระบบว่าโปรแกรมป้องกันไวรัสไม่ตอบสนอง"),
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
