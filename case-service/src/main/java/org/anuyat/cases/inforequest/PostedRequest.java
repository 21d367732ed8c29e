package org.anuyat.cases.inforequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that came in another way than by mail. */
@Schema(description = "A request from a portal, the counter, the telephone or a letter")
public record PostedRequest(
    @Schema(description = "Not EMAIL: mail comes through the mailroom", examples = "COUNTER")
        @NotNull
        RequestChannel channel,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") @NotBlank @Size(max = 200) String requesterName,
    @Schema(description = "Telephone, mail or postal address", examples = "08 0000 0000")
        @NotBlank
        @Size(max = 500)
        String requesterContact,
    @Schema(description = "Null: by the channel used (rule 1.5)", examples = "EMAIL")
        RequestChannel answerBy,
    @Schema(description = "Where to answer; null: the contact", examples = "citizen@example.org")
        @Size(max = 500)
        String answerTo,
    @Schema(examples = "สอบถามเวลาทำการ") @NotBlank @Size(max = 300) String subject,
    @Schema(examples = "เทศบาลเปิดทำการกี่โมง") @NotBlank @Size(max = 20_000) String question) {

  public PostedRequest {
    answerBy = answerBy == null ? channel : answerBy;
    answerTo = answerTo == null || answerTo.isBlank() ? requesterContact : answerTo;
  }
}
