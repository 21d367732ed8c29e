package org.anuyat.permit.certifiedreply;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked, and by whom. */
@Schema(description = "A question about a permit")
public record QuestionRequest(
    @NotNull
        @Schema(
            description =
                "When it reached the municipality, for a mail when it counts as received (1.4); the clock"
                    + " starts here",
            examples = "2026-11-28T02:00:00Z")
        Instant receivedAt,
    @NotBlank @Size(max = 200) @Schema(examples = "นายสมมติ ถามไถ่") String askerName,
    @Email
        @Size(max = 254)
        @Schema(
            description =
                "Where the answer is mailed; null: in the thread of the message, or on paper",
            examples = "asker@example.org")
        String askerAddress,
    @NotBlank @Size(max = 5000) @Schema(examples = "ร้านนี้มีใบอนุญาตจำหน่ายอาหารอยู่หรือไม่")
        String question,
    @Pattern(regexp = "[0-9]{1,9}/2[0-9]{3}")
        @Schema(description = "Number asked about, if it was named", examples = "1/2569")
        String permitNumber,
    @Pattern(regexp = "[a-z0-9-]{1,60}")
        @Schema(description = "Kind asked about, if it is known", examples = "food-shop")
        String procedureCode) {}
