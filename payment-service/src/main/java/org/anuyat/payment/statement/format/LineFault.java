package org.anuyat.payment.statement.format;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line of a statement cannot be read. */
@Schema(description = "Why a line cannot be read")
public record LineFault(
    @Schema(description = "Line in the file, from 1; 0 means the file as a whole", examples = "17")
        int line,
    @Schema(examples = "บรรทัดที่ 17 คอลัมน์ Amount: อ่านจำนวนเงิน “12.5.0” ไม่ได้")
        String messageTh,
    @Schema(examples = "Line 17, column Amount: “12.5.0” is no amount") String messageEn) {

  static LineFault at(int line, String messageTh, String messageEn) {
    return new LineFault(
        line, "บรรทัดที่ " + line + " " + messageTh, "Line " + line + ", " + messageEn);
  }

  static LineFault ofFile(String messageTh, String messageEn) {
    return new LineFault(0, messageTh, messageEn);
  }
}
