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
      "The law lets the agency ask once, all in one list. For what that list named and is still"
          + " missing use remind-items; otherwise decide on what is there, or return the application"
          + " with reasons.",
      "กฎหมายให้ขอเอกสารเพิ่มเติมได้เพียงครั้งเดียวโดยต้องแจ้งให้ครบในคราวเดียว"
          + " หากเอกสารที่เคยแจ้งไว้ยังไม่ครบให้ใช้การแจ้งเตือน (remind-items) มิฉะนั้น"
          + "โปรดพิจารณาจากเอกสารที่มีอยู่ หรือคืนคำขอพร้อมเหตุผล"),
  NOTHING_MISSING(
      409,
      "The checklist names nothing to ask for",
      "รายการตรวจเอกสารไม่มีรายการที่ต้องขอเพิ่มเติม",
      "Mark on the checklist what is missing or defective, as you find it now, then ask for it.",
      "โปรดบันทึกในรายการตรวจเอกสารว่าเอกสารใดขาดหรือบกพร่องตามที่ตรวจพบล่าสุด แล้วจึงแจ้งขอ"),
  DEADLINE_NOT_PASSED(
      409,
      "The applicant still has time",
      "ยังไม่พ้นกำหนดที่ให้ผู้ยื่นคำขอส่งเอกสาร",
      "Wait until the deadline the applicant was told has passed, or until a reply comes.",
      "โปรดรอจนพ้นกำหนดที่ได้แจ้งผู้ยื่นคำขอ หรือจนกว่าจะได้รับคำตอบ"),
  APPLICANT_ANSWERED(
      409,
      "The applicant answered, or was not asked",
      "ผู้ยื่นคำขอตอบกลับแล้ว หรือยังไม่ได้ขอเอกสาร",
      "Look at what was sent and go on with the review.",
      "โปรดตรวจเอกสารที่ได้รับ แล้วดำเนินการตรวจพิจารณาต่อ"),
  NOT_LATE(
      409,
      "The case is not late",
      "คำขอนี้ยังไม่เกินกำหนดเวลา",
      "A delay is explained once the service time has passed; see the case's clock.",
      "แจ้งเหตุล่าช้าได้เมื่อพ้นกำหนดเวลาให้บริการแล้ว โปรดดูเวลาดำเนินการของคำขอ"),
  STEP_PASSED(
      409,
      "The case is at another step of the approval",
      "คำขออยู่ในขั้นอนุมัติอื่น",
      "Look at the case again and send the step it is at now, if it is yours.",
      "โปรดเปิดดูคำขออีกครั้ง แล้วระบุขั้นอนุมัติปัจจุบันหากเป็นขั้นของท่าน"),
  STEP_NEEDS_ANOTHER_PERSON(
      403,
      "Each approval step needs another person",
      "แต่ละขั้นอนุมัติต้องเป็นคนละคนกัน",
      "Leave this step to an approver who took no earlier step of this case.",
      "โปรดให้ผู้มีอำนาจคนอื่นที่ยังไม่ได้อนุมัติขั้นก่อนหน้าเป็นผู้พิจารณาขั้นนี้"),
  NOT_YOUR_STEP(
      403,
      "The step is assigned to somebody else",
      "ขั้นอนุมัตินี้กำหนดให้ผู้อื่นเป็นผู้พิจารณา",
      "Leave it to the approvers the procedure names for the step, or to who stands in for them.",
      "โปรดให้ผู้ที่กำหนดไว้ในขั้นนี้ หรือผู้รักษาการแทนเป็นผู้พิจารณา"),
  DELEGATION_NOT_IN_FORCE(
      403,
      "You do not stand in for this approver today",
      "วันนี้ท่านไม่ได้เป็นผู้รักษาการแทนผู้มีอำนาจคนนี้",
      "Ask the approver or your municipality's administrator for a delegation that is in force today.",
      "โปรดให้ผู้มีอำนาจหรือผู้ดูแลระบบของเทศบาลบันทึกการมอบให้รักษาการแทนที่มีผลในวันนี้"),
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
  CERTIFICATION_NOT_NEEDED(
      422,
      "Evidence needs no certifying signature by the sender",
      "หลักฐานที่ส่งทางอิเล็กทรอนิกส์ไม่ต้องให้ผู้ยื่นรับรองสำเนา",
      "Name the document without asking that the applicant certifies it (rules G2, T1.5).",
      "โปรดระบุชื่อเอกสารโดยไม่กำหนดให้ผู้ยื่นคำขอลงนามรับรองสำเนา"),
  ADOPTED_AND_ADJUSTED(
      409,
      "The municipality has terms of its own for this procedure",
      "เทศบาลมีงานบริการนี้ซึ่งปรับแก้ไว้แล้ว",
      "Adjust the procedure with PUT; to go back to the catalogue, PUT the catalogue's terms.",
      "โปรดแก้ไขงานบริการด้วยคำสั่ง PUT หากต้องการกลับไปใช้แบบของจังหวัด ให้ส่งข้อกำหนดจากบัญชีกลางด้วย PUT"),
  FEE_QUANTITY(
      422,
      "The fee cannot be calculated from the quantities",
      "คำนวณค่าธรรมเนียมจากจำนวนที่ระบุไม่ได้",
      "State for each item the detail names how many units there are; 0 where it does not apply.",
      "โปรดระบุจำนวนหน่วยของทุกรายการที่แจ้งในรายละเอียด หากรายการใดไม่เกี่ยวข้องให้ระบุ 0"),
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
  PERMIT_NOT_REPLACEABLE(
      422,
      "The permit cannot be renewed, transferred or corrected by this case",
      "คำขอนี้ใช้ต่ออายุ โอน หรือแก้ไขใบอนุญาตฉบับนั้นไม่ได้",
      "Search the permit register again; take a permit of the same kind that is still in force.",
      "โปรดค้นทะเบียนใบอนุญาตอีกครั้ง แล้วเลือกใบอนุญาตประเภทเดียวกันที่ยังใช้ได้"),
  PERMITS_AWAY(
      503,
      "The permit register does not answer now",
      "ทะเบียนใบอนุญาตยังไม่ตอบในขณะนี้",
      "Nothing was changed. Try again in a few minutes.",
      "ยังไม่มีการเปลี่ยนแปลงใด โปรดลองใหม่ในอีกสักครู่"),
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
  REASON_NEEDED(
      400,
      "A reason is needed",
      "ต้องระบุเหตุผล",
      "Say why you need it; the reason is kept and can be looked up.",
      "โปรดระบุเหตุผลที่ต้องใช้ข้อมูลนี้ ระบบจะบันทึกเหตุผลไว้ให้ตรวจสอบได้"),
  IDENTITY_NOT_PROVEN(
      409,
      "The identity is not proven yet",
      "ยังพิสูจน์ตัวตนไม่ครบ",
      "Make one of the checks that are still open, or ask the applicant for what is missing.",
      "โปรดตรวจสอบตัวตนตามรายการที่ยังขาด หรือขอเอกสารหรือข้อมูลเพิ่มเติมจากผู้ยื่นคำขอ"),
  EVIDENCE_MISSING(
      422,
      "The check has no evidence",
      "ยังไม่ได้ระบุหลักฐานของการตรวจสอบ",
      "Name the documents of the case, or what was seen and said, as the detail tells.",
      "โปรดระบุเอกสารในแฟ้มคำขอ หรือบันทึกสิ่งที่ตรวจพบตามที่แจ้งในรายละเอียด"),
  MATRIX_LOOSENED(
      422,
      "The municipality may demand more than the province, never less",
      "เทศบาลกำหนดให้เข้มกว่าจังหวัดได้ แต่ผ่อนปรนไม่ได้",
      "Add the checks the detail names to each way, or raise the level.",
      "โปรดเพิ่มการตรวจสอบตามที่แจ้งในรายละเอียด หรือกำหนดระดับให้สูงขึ้น"),
  PROOFING_NOT_USABLE(
      409,
      "The earlier proofing cannot be relied on for this case",
      "ใช้ผลการพิสูจน์ตัวตนครั้งก่อนกับคำขอนี้ไม่ได้",
      "Make the checks this case needs.",
      "โปรดตรวจสอบตัวตนตามที่คำขอนี้ต้องใช้"),
  DIGITAL_ID_NOT_CONFIGURED(
      409,
      "This digital ID is not connected yet",
      "ยังไม่ได้เชื่อมต่อผู้ให้บริการดิจิทัลไอดีนี้",
      "Choose another check, or ask the province's operator to connect the provider.",
      "โปรดใช้วิธีตรวจสอบอื่น หรือแจ้งผู้ดูแลระบบของจังหวัดให้เชื่อมต่อผู้ให้บริการ"),
  LEGAL_HOLD(
      409,
      "The legal hold is already as asked",
      "สถานะการระงับการทำลายเป็นไปตามที่ขออยู่แล้ว",
      "Look at the case's legal hold.",
      "โปรดตรวจสอบสถานะการระงับการทำลายของคำขอนี้"),
  MISSING_SCOPE(
      403,
      "The token lacks a scope",
      "โทเคนไม่มีขอบเขตสิทธิ์ที่จำเป็น",
      "Request a token with the scope the detail names; the province's operator grants scopes to"
          + " clients.",
      "โปรดขอโทเคนที่มีขอบเขตสิทธิ์ตามรายละเอียด ผู้ดูแลระบบจังหวัดเป็นผู้กำหนดขอบเขตสิทธิ์ให้ระบบของท่าน"),
  IDEMPOTENCY_KEY_MISSING(
      400,
      "The header Idempotency-Key is missing",
      "ไม่มีส่วนหัว Idempotency-Key",
      "Send a new random key, such as a UUID, with each new request, and the same key when you"
          + " repeat it.",
      "โปรดส่งรหัสสุ่มใหม่ (เช่น UUID) กับทุกคำขอใหม่ และใช้รหัสเดิมเมื่อส่งคำขอเดิมซ้ำ"),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "The Idempotency-Key was used for another request",
      "Idempotency-Key นี้ถูกใช้กับคำขออื่นแล้ว",
      "Send the request with a new key, or the first request unchanged.",
      "โปรดใช้รหัสใหม่ หรือส่งคำขอแรกซ้ำโดยไม่แก้ไข"),
  STILL_BEING_DONE(
      409,
      "The first request with this Idempotency-Key is still being done",
      "คำขอแรกที่ใช้ Idempotency-Key นี้ยังดำเนินการไม่เสร็จ",
      "Repeat the request after the seconds Retry-After names.",
      "โปรดส่งคำขอซ้ำหลังจากเวลาที่ระบุใน Retry-After"),
  CHANGED_MEANWHILE(
      412,
      "It was changed meanwhile",
      "ข้อมูลถูกแก้ไขโดยผู้อื่นแล้ว",
      "Read it again, and send your change with the new ETag in If-Match.",
      "โปรดอ่านข้อมูลใหม่ แล้วส่งการแก้ไขพร้อม ETag ใหม่ใน If-Match"),
  VERSION_MISSING(
      428,
      "The header If-Match is missing",
      "ไม่มีส่วนหัว If-Match",
      "Send the ETag of the version you read in If-Match.",
      "โปรดส่ง ETag ของข้อมูลที่อ่านไว้ใน If-Match"),
  BY_MAIL_ONLY(
      422,
      "This procedure is applied for by mail",
      "งานบริการนี้ยื่นคำขอทางอีเมล",
      "Have the applicant mail the application to the municipality's announced mailbox.",
      "โปรดให้ผู้ยื่นคำขอส่งคำขอทางอีเมลไปยังที่อยู่ที่เทศบาลประกาศ"),
  DIGEST_DIFFERS(
      422,
      "The file is not the one announced",
      "ไฟล์ไม่ตรงกับที่แจ้งไว้",
      "Compute SHA-256 over the bytes you send, and upload the file again if it differs.",
      "โปรดคำนวณ SHA-256 จากไฟล์ที่ส่ง และอัปโหลดไฟล์ใหม่หากไม่ตรงกัน"),
  TOO_LARGE(
      413,
      "Too large",
      "ขนาดใหญ่เกินกำหนด",
      "Make the file smaller, or send it in parts; the detail names the limit.",
      "โปรดลดขนาดไฟล์ หรือแบ่งส่ง ขนาดสูงสุดอยู่ในรายละเอียด"),
  KEY_TAKEN(
      409,
      "You have an application with this key already",
      "ระบบของท่านมีคำขอที่ใช้รหัสนี้แล้ว",
      "Look at the application the detail names, or choose another applicationKey.",
      "โปรดตรวจสอบคำขอที่ระบุไว้ในรายละเอียด หรือใช้ applicationKey อื่น"),
  RECEIVER_NOT_ALLOWED(
      422,
      "Webhooks are not sent to this address",
      "ไม่ส่งเว็บฮุกไปยังที่อยู่นี้",
      "Give a public https address; an internal one must be allowed by the province's operator.",
      "โปรดระบุที่อยู่ https สาธารณะ ที่อยู่ภายในต้องได้รับอนุญาตจากผู้ดูแลระบบจังหวัด"),
  POWER_OF_ATTORNEY_OPEN(
      409,
      "The power of attorney is not fully checked",
      "ยังตรวจหนังสือมอบอำนาจไม่ครบถ้วน",
      "Check the points named in missing on the power of attorney, or ask the applicant for them; then"
          + " pass the case on.",
      "โปรดตรวจหนังสือมอบอำนาจตามรายการที่ยังขาด หรือขอเพิ่มเติมจากผู้ยื่นคำขอ"
          + " แล้วจึงเสนอหรืออนุมัติคำขอ"),
  INVALID_REGISTRATION_NUMBER(
      422,
      "Not a registration number of a juristic person",
      "เลขทะเบียนนิติบุคคลไม่ถูกต้อง",
      "Copy the 13 digits from the certificate of registration; they begin with 0 and the last one is a"
          + " check digit.",
      "โปรดตรวจเลข 13 หลักจากหนังสือรับรองนิติบุคคล เลขหลักแรกเป็น 0 และหลักสุดท้ายเป็นเลขตรวจสอบ"),
  SIGNATORY_UNKNOWN(
      422,
      "This person is not registered to sign on paper",
      "ไม่พบบุคคลนี้ในทะเบียนผู้มีอำนาจลงนาม",
      "Choose a person from the list of signatories, or ask the municipality's administrator to add the"
          + " person.",
      "โปรดเลือกจากทะเบียนผู้มีอำนาจลงนาม หรือขอให้ผู้ดูแลระบบของเทศบาลเพิ่มชื่อ"),
  SCAN_NOT_OF_THIS_CASE(
      422,
      "The scan does not belong to this case",
      "ไฟล์สแกนนี้ไม่ได้อยู่ในคำขอนี้",
      "Upload the scan of the signed paper first, and name the document it became on this case.",
      "โปรดอัปโหลดไฟล์สแกนของเอกสารที่ลงนามแล้วก่อน แล้วระบุเอกสารที่อยู่ในคำขอนี้"),
  FILE_NOT_READABLE(
      422,
      "The file cannot be read",
      "อ่านไฟล์ไม่ได้",
      "Send a PDF, JPEG or PNG that opens on your own computer and is not protected by a password.",
      "โปรดใช้ไฟล์ PDF, JPEG หรือ PNG ที่เปิดได้ในเครื่องของท่านและไม่ตั้งรหัสผ่าน"),
  FILE_TOO_LARGE(
      413,
      "The file is too large",
      "ไฟล์มีขนาดใหญ่เกินไป",
      "Split the scan, or scan with fewer dots per inch (200 is enough), and send it again.",
      "โปรดแบ่งไฟล์ หรือสแกนด้วยความละเอียดต่ำลง (200 จุดต่อนิ้วก็เพียงพอ) แล้วส่งใหม่"),
  ALREADY_DONE(
      409,
      "This was done already",
      "รายการนี้ได้ดำเนินการแล้ว",
      "Look at it again; nothing needs to be done a second time.",
      "โปรดเปิดดูรายการอีกครั้ง ไม่ต้องดำเนินการซ้ำ"),
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
