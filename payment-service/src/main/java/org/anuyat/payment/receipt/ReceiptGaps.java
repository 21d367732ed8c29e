package org.anuyat.payment.receipt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a year's numbers are all there, for an auditor. */
@Schema(name = "ReceiptGaps")
public record ReceiptGaps(
    @Schema(description = "Buddhist year", examples = "2569") int year,
    @Schema(description = "Last number given; 0 before the first", examples = "120") int lastNumber,
    @Schema(description = "How many of them are void", examples = "2") long voided,
    @Schema(description = "Numbers that no receipt has: always empty") List<Integer> gaps,
    @Schema(description = "Why there are none") String explanationTh,
    String explanationEn) {
  static ReceiptGaps of(int year, int lastNumber, long voided, List<Integer> gaps) {
    return new ReceiptGaps(
        year,
        lastNumber,
        voided,
        gaps,
        gaps.isEmpty()
            ? "เลขที่ใบเสร็จรับเงิน 1 ถึง "
                + lastNumber
                + " มีครบทุกเลข เลขที่ออกพร้อมกับการบันทึกรับชำระเงินในรายการเดียวกัน"
                + " ใบเสร็จรับเงินที่ยกเลิกยังคงอยู่ในทะเบียนพร้อมเหตุผล"
            : "พบเลขที่ขาด โปรดแจ้งผู้ดูแลระบบทันที",
        gaps.isEmpty()
            ? "Every number from 1 to "
                + lastNumber
                + " is there. A number is given in the very transaction that settles the fee, and a"
                + " void receipt stays in the register with its reason."
            : "Numbers are missing; tell the operator at once.");
  }
}
