package org.anuyat.payment.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that was paid for.
 *
 * @param amountSatang negative for an exemption
 */
public record ReceiptLine(
    @Schema(examples = "ค่าธรรมเนียม") String textTh,
    @Schema(examples = "Fee") String textEn,
    @Schema(description = "In satang; negative for an exemption", examples = "125050")
        long amountSatang) {}
