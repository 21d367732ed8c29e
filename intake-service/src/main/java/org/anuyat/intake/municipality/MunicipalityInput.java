package org.anuyat.intake.municipality;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality as the province operator writes it.
 *
 * @param paused its mailbox is not swept for now; default false
 */
@Schema(name = "MunicipalityInput")
public record MunicipalityInput(
    @NotBlank @Size(max = 200) @Schema(examples = "เทศบาลตำบลบ้านใหม่") String nameTh,
    @NotBlank @Size(max = 200) @Schema(examples = "Ban Mai Subdistrict Municipality") String nameEn,
    @NotBlank @Size(max = 100) String provinceTh,
    @NotBlank @Size(max = 100) String provinceEn,
    @NotBlank @Size(max = 50) @Pattern(regexp = "[0-9+() ,-]*") String phone,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:30")
        LocalTime opens,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "16:30")
        LocalTime closes,
    Boolean paused,
    @NotNull @Valid Mailbox mailbox) {

  /** The mail account; the password is stored sealed and never returned. */
  @Schema(name = "MailboxInput")
  public record Mailbox(
      @NotBlank @Email @Size(max = 254) String address,
      @NotBlank @Size(max = 253) String imapHost,
      @Min(1) @Max(65535) int imapPort,
      @NotNull Security imapSecurity,
      @NotBlank @Size(max = 253) String smtpHost,
      @Min(1) @Max(65535) int smtpPort,
      @NotNull Security smtpSecurity,
      @NotBlank @Size(max = 254) String username,
      @NotBlank @Size(max = 500) String password) {

    @Override
    public String toString() {
      return "Mailbox[" + address + "]";
    }
  }
}
