package org.anuyat.intake.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A named receiving officer (เจ้าหน้าที่ผู้รับ).
 *
 * @param contact a phone or an e-mail address of the office
 */
@Schema(name = "DutyOfficer")
public record DutyOfficer(
    @NotBlank @Size(max = 200) @Schema(examples = "นางสาวสมมติ ตัวอย่าง") String name,
    @NotBlank @Size(max = 200) @Schema(examples = "0 5300 0000 ต่อ 12") String contact) {}
