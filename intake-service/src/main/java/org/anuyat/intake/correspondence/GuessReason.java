package org.anuyat.intake.correspondence;

/** Why a held mail may belong to a matter, and how much that says. */
enum GuessReason {
  ANSWERS_OUR_LETTER(
      0.7,
      "ตอบกลับหนังสือของเทศบาลในเรื่องนี้ แต่ผู้ส่งไม่ใช่ผู้ติดต่อเดิม",
      "Answers a letter of ours in this matter, but the sender is no party of it"),
  CARRIES_REFERENCE(0.7, "มีรหัสอ้างอิงของเรื่องนี้", "Carries the reference of this matter"),
  NAMES_TRANSACTION_ID(
      0.7,
      "ระบุรหัสธุรกรรม (Transaction ID) ที่เทศบาลแจ้งไว้ในเรื่องนี้",
      "Names a Transaction ID we gave in this matter"),
  NAMES_CASE_NUMBER(0.5, "ระบุเลขที่คำขอของเรื่องนี้", "Names the number of this case"),
  NAMES_REGISTER_NUMBER(
      0.5, "ระบุเลขรับของอีเมลในเรื่องนี้", "Names the register number of a mail in this matter"),
  SAME_SENDER(
      0.4, "ผู้ส่งรายนี้ติดต่อเทศบาลในเรื่องนี้อยู่", "The same sender writes with us about this"),
  SAME_SUBJECT(0.3, "หัวเรื่องตรงกับเรื่องนี้", "Has the same subject");

  final double score;
  final String thai;
  final String english;

  GuessReason(double score, String thai, String english) {
    this.score = score;
    this.thai = thai;
    this.english = english;
  }
}
