package org.anuyat.cases.posted;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as a portal posts it. */
@Schema(description = "An application as a portal posts it")
public record ApplicationInput(
    @Schema(description = "Your own key of it, used once", examples = "PORTAL-2026-000123")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,100}")
        String applicationKey,
    @Schema(examples = "food-shop") @NotBlank @Size(max = 60) String procedureCode,
    @NotNull @Valid Person applicant,
    @NotNull @Valid Confirmation confirmation,
    @Schema(description = "What the applicant wrote in his own words, or null")
        @Size(max = 20_000)
        @Pattern(regexp = "[^\\x00]*")
        String text,
    @Schema(
            description = "The form's fields, named as the citizen saw them",
            examples = "{\"ชื่อร้าน\":\"ครัวตัวอย่าง\",\"พื้นที่ (ตร.ม.)\":48}")
        @Size(max = 300)
        Map<@NotBlank @Size(max = 200) String, Object> data,
    @Schema(description = "Files uploaded before, in their order") @Size(max = 20)
        List<@Valid @NotNull FileRef> files) {

  public ApplicationInput {
    data = data == null ? Map.of() : new LinkedHashMap<>(data);
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Who applies. Letters go to the mail address. */
  @Schema(name = "PostedApplicant", description = "Who applies; letters go to the mail address")
  public record Person(
      @Schema(examples = "นางสาวตัวอย่าง ทดสอบ")
          @NotBlank
          @Size(max = 200)
          @Pattern(regexp = "[^\\p{Cntrl}]*")
          String name,
      @Schema(examples = "citizen@example.org") @NotNull @Email @Size(max = 254) String mailAddress,
      @Schema(examples = "081-000-0000") @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]*")
          String phone) {}

  /** The applicant's confirmation, which is his signature (T1.7). */
  @Schema(
      name = "PostedConfirmation",
      description = "The applicant's confirmation, which is his signature (rule T1.7)")
  public record Confirmation(
      @Schema(description = "He pressed the button; must be true") @AssertTrue boolean confirmed,
      @Schema(description = "When he did") @NotNull Instant at,
      @NotNull Method method) {}

  /** How he confirmed. */
  @Schema(name = "ConfirmationMethod")
  public enum Method {
    CONFIRM_BUTTON,
    OTP
  }

  /** A file that was uploaded before. */
  @Schema(name = "PostedFileRef", description = "A file that was uploaded before")
  public record FileRef(
      @NotNull UUID fileId,
      @Schema(description = "SHA-256 of its bytes, lower-case hex: the file you mean")
          @NotNull
          @Pattern(regexp = "[0-9a-f]{64}")
          String sha256) {}
}
