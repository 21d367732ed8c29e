package org.anuyat.payment.bankcall;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to an inquiry. */
@Schema(name = "BankInquiryAnswer", description = "Whether the bill is payable")
public record InquiryAnswer(
    @Schema(description = "As asked") String bankTransactionId,
    boolean payable,
    CallResult reason,
    String reasonTh,
    String reasonEn,
    @Schema(
            nullable = true,
            description = "In satang: what would settle it now; null where nothing would",
            examples = "50000")
        Long amountSatang) {
  static InquiryAnswer of(Inquiry asked, Bill bill) {
    return new InquiryAnswer(
        asked.bankTransactionId(),
        bill.result() == CallResult.PAYABLE,
        bill.result(),
        bill.result().thai(),
        bill.result().english(),
        bill.missingSatang());
  }
}
