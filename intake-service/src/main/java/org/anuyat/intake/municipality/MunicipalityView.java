package org.anuyat.intake.municipality;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality as everybody of it and every service may see it.
 *
 * @param mailboxFindings what the guideline has against the mailbox's address (rules A1.1, A2.1)
 */
@Schema(name = "Municipality")
public record MunicipalityView(
    @Schema(examples = "05300118") String code,
    @Schema(examples = "เทศบาลตำบลบ้านใหม่") String nameTh,
    @Schema(examples = "Ban Mai Subdistrict Municipality") String nameEn,
    @Schema(examples = "044-000-111") String phone,
    @Schema(examples = "saraban_05300118@dla.go.th") String mailAddress,
    @Schema(examples = "นครราชสีมา") String provinceTh,
    @Schema(examples = "Nakhon Ratchasima") String provinceEn,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:30")
        LocalTime opens,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "16:30")
        LocalTime closes,
    boolean paused,
    List<MailboxNameFinding> mailboxFindings) {

  static MunicipalityView of(Profile profile, MailboxName mailbox) {
    return new MunicipalityView(
        profile.code(),
        profile.nameTh(),
        profile.nameEn(),
        profile.phone(),
        profile.mailAddress(),
        profile.provinceTh(),
        profile.provinceEn(),
        profile.hours().opens(),
        profile.hours().closes(),
        profile.paused(),
        mailbox.findings());
  }
}
