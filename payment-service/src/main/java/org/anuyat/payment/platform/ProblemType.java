package org.anuyat.payment.platform;

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
  NOT_ALLOWED(
      403,
      "Your role does not allow this",
      "ท่านไม่มีสิทธิ์ทำรายการนี้",
      "Ask a colleague who has the role, or your municipality's administrator.",
      "โปรดขอให้ผู้มีสิทธิ์ดำเนินการ หรือติดต่อผู้ดูแลระบบของเทศบาล"),
  SAME_PERSON(
      403,
      "Who reviewed or approved the case may not verify its fee",
      "ผู้ตรวจสอบหรือผู้อนุมัติคำขอไม่สามารถเป็นผู้ตรวจสอบการชำระเงินของคำขอเดียวกัน",
      "Let another finance officer verify this fee.",
      "โปรดให้เจ้าหน้าที่การเงินท่านอื่นเป็นผู้ตรวจสอบรายการนี้"),
  TRANSITION_NOT_ALLOWED(
      409,
      "The fee's status does not allow this",
      "สถานะของค่าธรรมเนียมไม่อนุญาตให้ทำรายการนี้",
      "Read the fee again; somebody may have acted on it before you.",
      "โปรดเปิดดูรายการอีกครั้ง อาจมีผู้ดำเนินการไปก่อนแล้ว"),
  FEE_DIFFERS(
      409,
      "The case already has another fee",
      "คำขอนี้มีค่าธรรมเนียมที่แจ้งไว้แล้วและไม่ตรงกัน",
      "Compare the amount with the fee that was raised first; a finance officer can correct the"
          + " amount.",
      "โปรดเทียบจำนวนเงินกับรายการที่แจ้งไว้ก่อน เจ้าหน้าที่การเงินแก้ไขจำนวนเงินได้"),
  NO_PAYMENT_ACCOUNT(
      409,
      "The fee has no payment account yet",
      "ยังไม่ได้กำหนดบัญชีรับชำระเงินของรายการนี้",
      "Let the municipality's administrator tell the payment account; the notice then goes out by"
          + " itself.",
      "โปรดให้ผู้ดูแลระบบของเทศบาลกำหนดบัญชีรับชำระเงิน แล้วระบบจะส่งหนังสือแจ้งให้เอง"),
  ALREADY_RECORDED(
      409,
      "This money is recorded already",
      "เงินรายการนี้ได้บันทึกไว้แล้ว",
      "Compare bank and reference with the slip or statement; one payment counts once.",
      "โปรดเทียบธนาคารและเลขอ้างอิงกับหลักฐานหรือรายการเดินบัญชี เงินหนึ่งรายการนับได้ครั้งเดียว"),
  AMOUNT_DIFFERS(
      422,
      "The amount is not what is to be paid",
      "จำนวนเงินไม่ตรงกับจำนวนที่ต้องชำระ",
      "Look at the account again; if this amount did come, send it with acceptDifference true.",
      "โปรดตรวจบัญชีอีกครั้ง หากได้รับเงินจำนวนนี้จริง ให้ส่งใหม่โดยระบุ acceptDifference เป็น"
          + " true"),
  LINES_DO_NOT_ADD_UP(
      422,
      "The lines do not add up to the amount",
      "รายละเอียดการคำนวณรวมกันไม่เท่ากับจำนวนเงิน",
      "Correct lines or amount; a line's quantity times its unit price is its amount.",
      "โปรดแก้ไขรายการหรือจำนวนเงิน โดยจำนวนหน่วยคูณราคาต่อหน่วยต้องเท่ากับจำนวนเงินของรายการ"),
  MONEY_GIVEN_BACK(
      422,
      "This money was given back",
      "เงินรายการนี้ได้คืนไปแล้ว",
      "A payment that was refunded stays recorded; look at the fee's refunds.",
      "รายการที่คืนเงินแล้วจะยกเลิกไม่ได้ โปรดดูรายการคืนเงินของค่าธรรมเนียมนี้"),
  NOTHING_TO_GIVE_BACK(
      422,
      "There is not so much to give back",
      "จำนวนเงินที่คืนได้ไม่ถึงจำนวนที่ระบุ",
      "Read the fee's money again and give back at most what the detail says.",
      "โปรดดูยอดเงินของรายการอีกครั้ง และคืนไม่เกินจำนวนที่แจ้ง"),
  SLIP_NOT_ON_DESK(
      422,
      "This slip does not wait for a decision on this fee",
      "หลักฐานนี้ไม่ได้รอการตรวจสอบของรายการนี้",
      "Choose a slip of this fee whose state is ON_DESK.",
      "โปรดเลือกหลักฐานของรายการนี้ที่มีสถานะรอการตรวจสอบ"),
  STATEMENT_NOT_UNDERSTOOD(
      422,
      "The statement's format or mapping is not known",
      "ไม่รู้จักรูปแบบไฟล์รายการเดินบัญชีนี้",
      "Name the format and the mapping, or let the administrator tell a mapping and preview it.",
      "โปรดระบุรูปแบบไฟล์ หรือให้ผู้ดูแลระบบกำหนดรูปแบบและดูตัวอย่างก่อนนำเข้า"),
  MAPPING_NOT_USABLE(
      422,
      "The mapping's fields do not fit together",
      "การกำหนดรูปแบบไฟล์ไม่ถูกต้อง",
      "Correct what the detail names; a shape that comes with the service is a good beginning.",
      "โปรดแก้ไขตามรายละเอียดที่แจ้ง โดยเริ่มจากรูปแบบที่ระบบมีให้ก็ได้"),
  FILE_TOO_LARGE(
      413,
      "The file is too large",
      "ไฟล์มีขนาดใหญ่เกินกำหนด",
      "Ask the bank for statements of shorter periods and import one after the other.",
      "โปรดขอรายการเดินบัญชีเป็นช่วงเวลาที่สั้นลง แล้วนำเข้าทีละไฟล์"),
  ENTRY_NOT_OPEN(
      409,
      "The entry waits for nobody any more",
      "รายการนี้ไม่ได้รอการพิจารณาแล้ว",
      "Read the entry again; somebody may have decided before you.",
      "โปรดเปิดดูรายการอีกครั้ง อาจมีผู้ดำเนินการไปก่อนแล้ว"),
  NOT_PROPOSED(
      422,
      "The fee was not proposed for this entry",
      "รายการค่าธรรมเนียมนี้ไม่ได้ถูกเสนอให้จับคู่กับรายการเงินเข้านี้",
      "Choose one of the candidates, or assign the entry to the fee with a reason.",
      "โปรดเลือกจากรายการที่เสนอ หรือกำหนดรายการเองพร้อมเหตุผล"),
  MORE_THAN_CAME(
      422,
      "The entry has less money left",
      "จำนวนเงินเกินกว่ายอดคงเหลือของรายการเงินเข้านี้",
      "Assign no more than what the entry has left.",
      "โปรดระบุจำนวนไม่เกินยอดคงเหลือของรายการ"),
  BANK_NOT_KNOWN(
      401,
      "The call is not signed by a bank that is known here",
      "ไม่สามารถยืนยันได้ว่าเป็นการเรียกจากธนาคารที่ลงทะเบียนไว้",
      "Sign timestamp, method, path and body with the agreed key, within five minutes.",
      "โปรดลงลายมือชื่อด้วยกุญแจที่ตกลงกันไว้ ภายในห้านาที"),
  BILLER_UNKNOWN(
      422,
      "No municipality has this Biller ID",
      "ไม่พบหน่วยงานที่ใช้รหัสผู้รับชำระนี้",
      "Do not take the money; check the Biller ID with the province's operator.",
      "โปรดอย่ารับชำระ และตรวจสอบรหัสผู้รับชำระกับผู้ดูแลระบบของจังหวัด"),
  BANK_CALL_DIFFERS(
      409,
      "The bank's transaction was confirmed before with other content",
      "เลขที่รายการนี้ของธนาคารเคยยืนยันไว้แล้วด้วยข้อมูลที่ต่างกัน",
      "Send what was sent first, or a new transaction with its own number.",
      "โปรดส่งข้อมูลเดิมที่เคยส่ง หรือส่งเป็นรายการใหม่ด้วยเลขที่ใหม่"),
  RECEIPT_IS_VOID(
      409,
      "The receipt is void already",
      "ใบเสร็จรับเงินนี้ถูกยกเลิกแล้ว",
      "Look for the receipt that stands for it, or for the fee's own receipts, in the register.",
      "โปรดดูใบเสร็จรับเงินที่ออกแทน หรือใบเสร็จรับเงินของรายการนี้ในทะเบียน"),
  DAY_IS_SIGNED_OFF(
      409,
      "The day's close is signed off already",
      "ปิดบัญชีประจำวันนี้แล้ว",
      "A close is not changed; what comes later is shown on its own day.",
      "รายการที่ปิดแล้วแก้ไขไม่ได้ รายการที่เกิดภายหลังจะแสดงในวันของรายการนั้น"),
  DAY_NOT_OVER(
      422,
      "A day that lies ahead cannot be closed",
      "ไม่สามารถปิดบัญชีของวันที่ยังมาไม่ถึง",
      "Choose today or a day before.",
      "โปรดเลือกวันนี้หรือวันก่อนหน้า"),
  CASH_DIFFERS(
      422,
      "The counted cash is not what was taken, and no reason is given",
      "เงินสดที่นับได้ไม่ตรงกับยอดรับ และไม่ได้ระบุเหตุผล",
      "Count again; if it still differs, say why in the note.",
      "โปรดนับเงินสดอีกครั้ง หากยังไม่ตรง โปรดระบุเหตุผลในหมายเหตุ"),
  PAYMENT_DATE_NOT_POSSIBLE(
      422,
      "The day of payment cannot be right",
      "วันที่ชำระเงินไม่ถูกต้อง",
      "Compare the day with the slip and the bank account; it lies between the fee's first day and"
          + " now, and is the one the slip's mini-QR names.",
      "โปรดเทียบวันที่กับหลักฐานและบัญชีธนาคาร วันที่ชำระต้องไม่ก่อนวันที่แจ้งค่าธรรมเนียม ไม่เป็นวันในอนาคต"
          + " และตรงกับวันที่ใน Mini QR ของสลิป"),
  SLIP_ALREADY_MATCHED(
      409,
      "This mail belongs to another fee already",
      "อีเมลนี้จับคู่กับค่าธรรมเนียมรายการอื่นแล้ว",
      "Look at the slip again; a mail belongs to one fee.",
      "โปรดตรวจหลักฐานอีกครั้ง อีเมลหนึ่งฉบับใช้กับค่าธรรมเนียมได้รายการเดียว"),
  SLIP_NOT_BLOCKED(
      409,
      "This slip is not blocked",
      "หลักฐานนี้ไม่ได้ถูกระงับการใช้",
      "Read the fee again; somebody may have acted on it before you.",
      "โปรดเปิดดูรายการอีกครั้ง อาจมีผู้ดำเนินการไปก่อนแล้ว"),
  BLOCK_STANDS(
      409,
      "This slip must stay blocked",
      "ไม่สามารถยกเลิกการระงับหลักฐานนี้ได้",
      "Refuse the slip that came first if the money is not for its fee; what another municipality saw"
          + " first stays blocked, ask the citizen for a statement of the account.",
      "หากเงินไม่ใช่ของรายการแรก โปรดไม่รับหลักฐานของรายการแรกก่อน"
          + " หากพบครั้งแรกที่เทศบาลอื่นจะยกเลิกไม่ได้ โปรดขอรายการเดินบัญชีจากผู้ขอแทน"),
  PROOF_TOO_LARGE(
      413,
      "The file is too large",
      "ไฟล์มีขนาดใหญ่เกินกำหนด",
      "Save the picture smaller, or print it to PDF, and send it again.",
      "โปรดลดขนาดภาพหรือบันทึกเป็น PDF แล้วส่งใหม่"),
  NOT_A_PROOF_FILE(
      415,
      "The file is neither JPEG nor PDF",
      "ไฟล์ไม่ใช่ JPG หรือ PDF",
      "Save the slip as JPG or PDF and send it again (rule 6.3).",
      "โปรดบันทึกหลักฐานเป็น JPG หรือ PDF แล้วส่งใหม่"),
  FILE_DAMAGED(
      500,
      "The stored file is not what was received",
      "ไฟล์ที่จัดเก็บไม่ตรงกับที่ได้รับ",
      "Tell the operator; the file has to be restored from the backup.",
      "โปรดแจ้งผู้ดูแลระบบให้กู้คืนไฟล์จากข้อมูลสำรอง"),
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
