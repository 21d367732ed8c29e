package org.anuyat.intake.proposal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer confirms or changes; it replaces what was confirmed before.
 *
 * @param procedureCode null: a general request
 * @param idNumber thirteen digits, Thai or Arabic, dashes allowed; kept as mask and HMAC only
 * @param proposedIdIsRight confirms the proposed ID number, which is shown masked
 */
@Schema(name = "ConfirmationInput")
public record ConfirmationInput(
    @NotNull ConfirmedMatter matter,
    @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*") @Schema(examples = "food-shop")
        String procedureCode,
    @Size(max = 200) @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String applicantName,
    @Size(max = 40) @Schema(examples = "1101700230708") String idNumber,
    boolean proposedIdIsRight,
    @Size(max = 40) @Schema(examples = "0812345678") String phone,
    @Email @Size(max = 254) @Schema(examples = "citizen@example.org") String replyAddress,
    @Size(max = 200) @Schema(examples = "ไปรษณีย์") String replyChannel) {}
