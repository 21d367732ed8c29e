package org.anuyat.intake.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application that a portal posted to case-service, to be treated like a mail that arrived.
 *
 * @param postedAt when case-service took it: the moment the legal clock reckons from
 * @param portal the client that posted it
 */
@Schema(name = "PostedApplicationInput")
public record PostedApplicationInput(
    @NotNull Instant postedAt,
    @Schema(examples = "portal-banmai") @NotBlank @Size(max = 200) String portal,
    @Schema(examples = "food-shop") @NotBlank @Size(max = 60) String procedureCode,
    @Schema(description = "The procedure's name", examples = "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร")
        @NotBlank
        @Size(max = 300)
        String subject,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cntrl}]*")
        String fromName,
    @Schema(
            description = "Where the acknowledgement and all letters go",
            examples = "citizen@example.org")
        @NotNull
        @Email
        @Size(max = 254)
        String fromAddress,
    @Schema(examples = "ขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร พื้นที่ 40 ตารางเมตร")
        @NotNull
        @Size(max = 200_000)
        @Pattern(regexp = "[^\\x00]*")
        String text,
    @NotNull @Size(max = 20) List<@Valid @NotNull File> files) {

  public PostedApplicationInput {
    files = files == null ? null : List.copyOf(files);
  }

  /**
   * A file of it.
   *
   * @param path where case-service serves its bytes, below the municipality
   */
  @Schema(name = "PostedApplicationFile")
  public record File(
      @Schema(examples = "แบบคำขอ.pdf") @NotBlank @Size(max = 200) String name,
      @Schema(examples = "application/pdf") @NotBlank @Size(max = 200) String contentType,
      @Schema(description = "Bytes", examples = "41230") @PositiveOrZero long size,
      @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          @NotNull
          @Pattern(regexp = "[0-9a-f]{64}")
          String sha256,
      @Schema(
              examples =
                  "/v1/municipalities/05300118/posted-files/0190a1b2-0000-7000-8000-000000000000/content")
          @NotNull
          @Pattern(regexp = "/v1/municipalities/[0-9]{8}/posted-files/[0-9a-f-]{36}/content")
          String path) {}
}
