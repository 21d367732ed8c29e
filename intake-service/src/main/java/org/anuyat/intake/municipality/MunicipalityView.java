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
    String code,
    String nameTh,
    String nameEn,
    String phone,
    String mailAddress,
    String provinceTh,
    String provinceEn,
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
