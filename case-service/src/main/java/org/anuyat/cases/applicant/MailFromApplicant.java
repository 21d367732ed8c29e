package org.anuyat.cases.applicant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail of an applicant as intake hands it in: an application or a reply. */
@Schema(description = "A registered mail of an applicant: an application or a reply")
public record MailFromApplicant(
    @Schema(description = "Must be the id in the path") @NotNull UUID messageId,
    @Schema(description = "Number in the register of incoming matters", examples = "1/2569")
        @NotBlank
        String registerNumber,
    @NotNull Instant arrivedAt,
    @Schema(description = "Arrival moved into office hours (rule 3.8): starts the legal clock")
        @NotNull
        Instant deemedReceivedAt,
    @NotNull @Valid Sender from,
    @Schema(description = "Another address the applicant named, or null") String replyTo,
    String subject,
    String text,
    @Schema(
            description =
                "What intake takes it for; null or unknown codes become general-request. Not read"
                    + " for replies.",
            examples = "food-shop")
        String procedureCode,
    List<@Valid @NotNull AttachmentRef> attachments) {

  public MailFromApplicant {
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }

  /** Who sent it. */
  @Schema(description = "Who sent the mail")
  public record Sender(
      @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String name,
      @Schema(examples = "citizen@example.org") @NotBlank String address) {}

  /** A file of the mail, whose bytes intake keeps. */
  @Schema(description = "A file of the mail; intake keeps its bytes until they are copied")
  public record AttachmentRef(
      @NotNull UUID id,
      @Schema(examples = "แบบคำขอ.pdf") @NotBlank String name,
      @Schema(examples = "application/pdf") @NotBlank String contentType,
      long size,
      @Schema(description = "SHA-256 of the bytes, lower-case hex") @NotBlank String sha256) {}
}
