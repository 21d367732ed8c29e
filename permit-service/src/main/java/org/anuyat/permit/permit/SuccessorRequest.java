package org.anuyat.permit.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a registrar orders in place of a permit; what is left out stays as it was. */
@Schema(description = "What changes with the new permit; what is left out stays as it was")
public record SuccessorRequest(
    @NotBlank @Size(max = 500) @Schema(examples = "Renewed for 2570") String reason,
    @NotBlank @Size(max = 500) @Schema(examples = "ต่ออายุประจำปี 2570") String reasonTh,
    @NotNull @Valid @Schema(description = "Who approved this, named under the new permit")
        IssueRequest.Approver approver,
    @Schema(description = "Days added by a renewal; null: no end", examples = "365")
        @Min(1)
        @Max(36525)
        Integer validityDays,
    @Valid @Schema(description = "The new holder of a transfer; the corrected one of a correction")
        IssueRequest.Holder holder,
    @Size(max = 500) @Schema(examples = "99/9 หมู่ที่ 9 ตำบลบ้านใหม่") String placeTh,
    @Size(max = 500) @Schema(examples = "จำหน่ายอาหาร พื้นที่ 40 ตารางเมตร") String subjectTh,
    @Schema(
            description =
                "The message to answer when the new permit is mailed; after a transfer the new holder's")
        UUID replyToMessage) {}
