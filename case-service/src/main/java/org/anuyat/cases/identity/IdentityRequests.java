package org.anuyat.cases.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.identity.examination.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers send to the identity operations. */
final class IdentityRequests {

  private IdentityRequests() {}

  @Schema(name = "RecordIdentityCheck", description = "A check an officer made, with its evidence")
  record RecordCheck(
      @NotNull CheckKind kind,
      @NotNull CheckResult result,
      @Schema(description = "Documents of the case; PHOTO_WITH_DOCUMENT needs one") @Size(max = 20)
          List<@NotNull UUID> documentIds,
      @Schema(description = "DOCUMENT_EXAMINATION needs the examination it rests on")
          UUID examinationId,
      @Schema(
              description =
                  "What was seen or said. PHONE_CALL needs phoneNumber, APPEARANCE_IN_PERSON needs"
                      + " documentShown.",
              examples = "{\"phoneNumber\": \"081-234-5678\"}")
          @Size(max = 20)
          Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 500) String> facts,
      @Schema(
              description = "The applicant's number, Thai or Arabic digits; kept as HMAC and mask",
              examples = "1-1017-00230-70-8")
          @Size(max = 40)
          String nationalId,
      @Schema(description = "Needed unless the check passed") @Size(max = 2000) String reason) {

    RecordCheck {
      documentIds = documentIds == null ? List.of() : List.copyOf(documentIds);
      facts = facts == null ? Map.of() : Map.copyOf(facts);
    }

    /** Without the national ID, so that no log shows it. */
    @Override
    public String toString() {
      return "RecordCheck[" + kind + ", " + result + "]";
    }
  }

  @Schema(
      name = "ExamineDocuments",
      description = "What the officer read in the identity document, and what the application says")
  record Examine(
      @NotEmpty @Size(max = 20) List<@NotNull UUID> documentIds,
      @NotNull @Valid Statement document,
      @Schema(description = "Without a name the sender's name stands in") @Valid
          Statement application) {

    Statement applicationOrNothing() {
      return application == null ? Statement.EMPTY : application;
    }
  }

  @Schema(description = "Rely on an earlier proofing of the applicant")
  record Rely(
      @NotNull UUID personId,
      @Schema(description = "Why this is the same person") @NotBlank @Size(max = 2000)
          String reason) {}

  @Schema(description = "Documents that show an identity document")
  record MarkImages(@NotEmpty @Size(max = 50) List<@NotNull UUID> documentIds) {}

  @Schema(description = "Whom to look for")
  record FindPerson(
      @Schema(examples = "1-1017-00230-70-8") @NotBlank @Size(max = 40) String nationalId,
      @Schema(description = "The mail address the proofing is bound to", examples = "a@example.org")
          @NotBlank
          @Size(max = 320)
          String address) {

    @Override
    public String toString() {
      return "FindPerson";
    }
  }

  @Schema(description = "Why the proofing no longer holds")
  record Revoke(@NotBlank @Size(max = 2000) String reason) {}
}
