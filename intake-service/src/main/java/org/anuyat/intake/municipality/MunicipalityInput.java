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
import java.time.Instant;
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
    @NotBlank @Size(max = 100) @Schema(examples = "นครราชสีมา") String provinceTh,
    @NotBlank @Size(max = 100) @Schema(examples = "Nakhon Ratchasima") String provinceEn,
    @NotBlank @Size(max = 50) @Pattern(regexp = "[0-9+() ,-]*") @Schema(examples = "044-000-111")
        String phone,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:30")
        LocalTime opens,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "16:30")
        LocalTime closes,
    Boolean paused,
    @NotNull @Valid Mailbox mailbox) {

  /**
   * The mail account; its secrets are stored sealed and never returned.
   *
   * @param auth how to log in to IMAP and SMTP; default PASSWORD
   * @param password needed with PASSWORD
   * @param oauth2 needed with XOAUTH2
   * @param receiveFrom mail that arrived before is counted by the reconciliation, but neither
   *     registered nor acknowledged; null: everything in the mailbox is
   */
  @Schema(name = "MailboxInput")
  public record Mailbox(
      @NotBlank @Email @Size(max = 254) @Schema(examples = "saraban_05300118@dla.go.th")
          String address,
      @NotBlank @Size(max = 253) @Schema(examples = "imap.dla.go.th") String imapHost,
      @Min(1) @Max(65535) @Schema(examples = "993") int imapPort,
      @NotNull Security imapSecurity,
      @NotBlank @Size(max = 253) @Schema(examples = "smtp.dla.go.th") String smtpHost,
      @Min(1) @Max(65535) @Schema(examples = "465") int smtpPort,
      @NotNull Security smtpSecurity,
      @NotBlank @Size(max = 254) @Schema(examples = "saraban_05300118@dla.go.th") String username,
      MailAuth auth,
      @Size(max = 500) @Schema(examples = "(รหัสผ่าน)") String password,
      @Valid OAuth2 oauth2,
      @Schema(examples = "2026-11-23T01:30:00Z") Instant receiveFrom) {

    @Override
    public String toString() {
      return "Mailbox[" + address + "]";
    }
  }

  /**
   * Where and with what an access token for the mailbox is asked for (RFC 6749).
   *
   * @param tokenUrl https; http only on this machine
   * @param clientSecret null for a public client
   * @param refreshToken needed with REFRESH_TOKEN
   * @param scope space-separated; null: the endpoint's default
   */
  @Schema(name = "MailboxOAuth2Input")
  public record OAuth2(
      @NotNull
          @Size(max = 1000)
          @Pattern(regexp = "https://.+|http://(127\\.0\\.0\\.1|localhost)[:/].*")
          @Schema(examples = "https://login.example.org/oauth2/v2.0/token")
          String tokenUrl,
      @NotNull OAuth2Grant grant,
      @NotBlank @Size(max = 500) @Schema(examples = "anuyat") String clientId,
      @Size(max = 2000) @Schema(examples = "(ความลับของไคลเอนต์)") String clientSecret,
      @Size(max = 8000) @Schema(examples = "(โทเค็นสำหรับขอใหม่)") String refreshToken,
      @Size(max = 1000)
          @Schema(examples = "https://outlook.office.com/IMAP.AccessAsUser.All offline_access")
          String scope) {

    @Override
    public String toString() {
      return "OAuth2[" + tokenUrl + "]";
    }
  }
}
