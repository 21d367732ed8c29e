package org.anuyat.intake.outgoing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail a service hands over. Intake adds salutation, letterhead, phone, register number and the
 * reference of the matter, and puts it into the applicant's thread.
 *
 * @param to null: to the applicant, the address of {@code replyToMessage} or the other he named
 */
@Schema(name = "OutgoingMailInput")
public record OutgoingMailInput(
    @NotNull Purpose purpose,
    UUID caseId,
    @Email @Size(max = 254) @Schema(examples = "citizen@example.org") String to,
    UUID replyToMessage,
    @NotBlank @Size(max = 300) @Pattern(regexp = "[^\\p{Cntrl}]*") @Schema(examples = "ใบอนุญาต")
        String subjectTh,
    @NotBlank @Size(max = 300) @Pattern(regexp = "[^\\p{Cntrl}]*") @Schema(examples = "Permit")
        String subjectEn,
    @NotBlank
        @Size(max = 50_000)
        @Pattern(regexp = "[^\\x00]*")
        @Schema(examples = "เทศบาลส่งใบอนุญาตมาพร้อมนี้")
        String bodyTh,
    @NotBlank
        @Size(max = 50_000)
        @Pattern(regexp = "[^\\x00]*")
        @Schema(examples = "Please find your permit attached.")
        String bodyEn,
    @Size(max = 20) List<@Valid AttachmentReference> attachments) {

  OutgoingLetter letter(String key) {
    return new OutgoingLetter(
        key,
        purpose,
        caseId,
        to,
        replyToMessage,
        subjectTh,
        subjectEn,
        bodyTh,
        bodyEn,
        attachments == null ? List.of() : attachments);
  }
}
