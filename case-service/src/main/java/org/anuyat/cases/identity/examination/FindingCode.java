package org.anuyat.cases.identity.examination;

import static org.anuyat.cases.identity.examination.Severity.INFO;
import static org.anuyat.cases.identity.examination.Severity.NOTICE;
import static org.anuyat.cases.identity.examination.Severity.WARNING;

/** Everything an examination can find, in words for the officer. */
public enum FindingCode {
  NAME_AGREES(INFO, "ชื่อในเอกสารตรงกับคำขอ", "The names agree"),
  NAME_DIFFERS(WARNING, "ชื่อในเอกสารไม่ตรงกับคำขอ", "The names differ"),
  NAME_NOT_COMPARED(
      NOTICE, "ไม่มีชื่อให้เปรียบเทียบ", "One of the names is missing; they were not compared"),
  ADDRESS_AGREES(INFO, "ที่อยู่ในเอกสารตรงกับคำขอ", "The addresses agree"),
  ADDRESS_DIFFERS(
      NOTICE,
      "ที่อยู่ในเอกสารไม่ตรงกับคำขอ อาจย้ายที่อยู่",
      "The addresses differ; the applicant may have moved"),
  ADDRESS_NOT_COMPARED(
      INFO,
      "ไม่มีที่อยู่ให้เปรียบเทียบ",
      "One of the addresses is missing; they were not compared"),
  NATIONAL_ID_PLAUSIBLE(
      INFO, "เลขประจำตัวประชาชนถูกต้องตามรูปแบบ", "The national ID is well formed"),
  NATIONAL_ID_MALFORMED(
      WARNING, "เลขประจำตัวประชาชนไม่ครบ 13 หลัก", "The national ID has not 13 digits"),
  NATIONAL_ID_CHECK_DIGIT_WRONG(
      WARNING,
      "เลขประจำตัวประชาชนไม่ถูกต้อง (หลักตรวจสอบไม่ตรง)",
      "The national ID's check digit is wrong: misread, or no real number"),
  NATIONAL_ID_DIFFERS(
      WARNING,
      "เลขประจำตัวประชาชนในเอกสารไม่ตรงกับคำขอ",
      "The national IDs of document and application differ"),
  DATE_NOT_READABLE(NOTICE, "อ่านวันที่ไม่ได้", "A date could not be read"),
  DATE_IMPOSSIBLE(WARNING, "วันที่ไม่มีอยู่จริง", "A date does not exist in the calendar"),
  BORN_IN_THE_FUTURE(WARNING, "วันเกิดอยู่ในอนาคต", "The date of birth lies ahead"),
  TOO_OLD(WARNING, "วันเกิดเกิน 120 ปี", "The date of birth is more than 120 years ago"),
  ISSUED_IN_THE_FUTURE(WARNING, "วันออกบัตรอยู่ในอนาคต", "The date of issue lies ahead"),
  ISSUED_BEFORE_BIRTH(WARNING, "วันออกบัตรก่อนวันเกิด", "Issued before the date of birth"),
  EXPIRES_BEFORE_ISSUE(WARNING, "วันหมดอายุก่อนวันออกบัตร", "It expires before it was issued"),
  DOCUMENT_EXPIRED(WARNING, "เอกสารหมดอายุแล้ว", "The document has expired"),
  DATES_PLAUSIBLE(INFO, "วันที่ในเอกสารสมเหตุสมผล", "The dates are plausible"),
  EDITED_WITH_SOFTWARE(
      WARNING, "ไฟล์ภาพผ่านโปรแกรมแต่งภาพ", "The picture went through an image editor"),
  SOFTWARE_NAMED(INFO, "ไฟล์ระบุชื่อโปรแกรมหรืออุปกรณ์", "The file names a program or device"),
  PICTURE_DATES_DIFFER(
      NOTICE, "วันถ่ายภาพกับวันแก้ไขไฟล์ไม่ตรงกัน", "The picture was changed after it was taken"),
  PICTURE_FROM_THE_FUTURE(
      NOTICE, "วันถ่ายภาพอยู่ในอนาคต", "The picture claims to be taken in the future"),
  THUMBNAIL_DIFFERS(
      WARNING,
      "ภาพย่อในไฟล์ไม่ตรงกับภาพจริง อาจแก้ไขภาพภายหลัง",
      "The built-in small picture differs from the picture: it may have been edited"),
  NO_CAMERA_DATA(
      INFO,
      "ไม่มีข้อมูลกล้อง (พบทั่วไปเมื่อส่งผ่านแอปแชตหรือสแกน)",
      "No camera data, as usual after a chat app or a scanner"),
  STRONGLY_COMPRESSED(
      NOTICE,
      "ภาพถูกบีบอัดมาก ร่องรอยการแก้ไขอาจหายไป",
      "Strongly compressed: traces of editing may be lost"),
  PDF_BY_EDITOR(
      WARNING, "ไฟล์ PDF สร้างโดยโปรแกรมแต่งภาพหรือแก้ไข PDF", "The PDF comes from an editor"),
  PDF_CHANGED_LATER(NOTICE, "ไฟล์ PDF ถูกแก้ไขหลังสร้าง", "The PDF was changed after it was made"),
  PDF_ENCRYPTED(NOTICE, "ไฟล์ PDF ตั้งรหัสผ่าน ตรวจไม่ได้", "The PDF is locked; not examined"),
  FILE_NOT_READABLE(NOTICE, "เปิดไฟล์ไม่ได้", "The file could not be read"),
  FILE_TOO_LARGE(NOTICE, "ไฟล์ใหญ่เกินกว่าจะตรวจ", "The file is too large to be examined"),
  FILE_NOT_EXAMINED(
      INFO, "ไฟล์ชนิดนี้ตรวจร่องรอยไม่ได้", "Traces are looked for in pictures and PDFs only");

  private final Severity severity;
  private final String textTh;
  private final String textEn;

  FindingCode(Severity severity, String textTh, String textEn) {
    this.severity = severity;
    this.textTh = textTh;
    this.textEn = textEn;
  }

  Severity severity() {
    return severity;
  }

  String textTh() {
    return textTh;
  }

  String textEn() {
    return textEn;
  }
}
