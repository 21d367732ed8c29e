package org.anuyat.payment.receipt;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a receipt was made void.
 *
 * @param by subject of who did it
 */
@Schema(name = "ReceiptVoiding")
public record Voiding(
    @Schema(description = "When, RFC 3339", examples = "2026-11-28T04:00:00Z") Instant at,
    @Schema(description = "Subject of who did it", examples = "person-cashier") String by,
    @Schema(examples = "นางสาวตัวอย่าง การเงิน") String byName,
    @Schema(examples = "ชื่อผู้ชำระไม่ถูกต้อง") String reason) {}
