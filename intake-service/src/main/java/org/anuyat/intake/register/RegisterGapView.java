package org.anuyat.intake.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of a register behind which no valid letter stands, and why. */
@Schema(name = "RegisterGap")
public record RegisterGapView(
    @Schema(examples = "17/2569") String number,
    Kind kind,
    @Schema(examples = "voided: ลงทะเบียนซ้ำกับเลขรับ 2/2569") String explanation,
    @Schema(examples = "ยกเลิก: ลงทะเบียนซ้ำกับเลขรับ 2/2569") String explanationTh) {

  /** Why no valid letter stands there. */
  @Schema(name = "RegisterGapKind")
  public enum Kind {
    /** An officer voided it. */
    VOIDED,
    /** The number was given and its line is not there: the database was tampered with or harmed. */
    MISSING
  }

  static RegisterGapView voided(int number, int year, String reason) {
    return new RegisterGapView(
        new RegisterNumber(number, year).toString(),
        Kind.VOIDED,
        "Voided: " + reason,
        "ยกเลิก: " + reason);
  }

  static RegisterGapView missing(int number, int year) {
    return new RegisterGapView(
        new RegisterNumber(number, year).toString(),
        Kind.MISSING,
        "The number was given, and its line is gone from the database: restore it from the backup.",
        "ออกเลขนี้แล้ว แต่รายการหายไปจากฐานข้อมูล โปรดกู้คืนจากข้อมูลสำรอง");
  }

  int ordinal() {
    return Integer.parseInt(number.substring(0, number.indexOf('/')));
  }
}
