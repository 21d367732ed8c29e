package org.anuyat.intake.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a register.
 *
 * @param number เลขทะเบียน as printed, such as {@code 123/2569}
 * @param itemId the message's or the outgoing mail's id
 * @param letterNumber ที่: the number the letter itself bears
 * @param letterDate ลงวันที่: the date the letter itself bears, in Bangkok; null when not known
 * @param correspondent จาก of an incoming, ถึง of an outgoing letter
 * @param outcome การปฏิบัติ: the state of the message or the outgoing mail
 * @param outcomeTh the same in Thai
 * @param remark หมายเหตุ
 * @param voided ยกเลิก: null unless the line was voided
 */
@Schema(name = "RegisterEntry")
public record RegisterEntryView(
    @Schema(examples = "123/2569") String number,
    UUID itemId,
    Instant enteredAt,
    @Schema(examples = "ชม 52001/45") String letterNumber,
    LocalDate letterDate,
    @Schema(examples = "citizen@example.org") String correspondent,
    @Schema(examples = "ขออนุญาตจำหน่ายอาหาร") String subject,
    @Schema(examples = "APPLICATION") String outcome,
    @Schema(examples = "ส่งเรื่องให้ผู้พิจารณาคำขอ") String outcomeTh,
    @Schema(examples = "ส่งซ้ำ") String remark,
    Voided voided) {

  /**
   * That a line was voided (ยกเลิก).
   *
   * @param by the officer, the token's {@code sub}
   */
  @Schema(name = "RegisterVoid")
  public record Voided(
      Instant at,
      @Schema(examples = "officer") String by,
      @Schema(examples = "ลงทะเบียนซ้ำกับเลขรับ 2/2569") String reason) {}

  int ordinal() {
    return Integer.parseInt(number.substring(0, number.indexOf('/')));
  }
}
