package org.anuyat.intake.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer writes into a line by hand; an empty text empties the column.
 *
 * @param letterNumber ที่: the number the letter itself bears
 * @param remark หมายเหตุ
 */
@Schema(name = "RegisterNote")
public record RegisterNote(
    @NotNull @Size(max = 100) @Schema(examples = "ชม 52001/45") String letterNumber,
    @NotNull @Size(max = 500) @Schema(examples = "ผู้ยื่นแจ้งทางโทรศัพท์ว่าส่งซ้ำ")
        String remark) {}
