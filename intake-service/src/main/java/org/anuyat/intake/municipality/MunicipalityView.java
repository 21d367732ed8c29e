package org.anuyat.intake.municipality;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality as everybody of it and every service may see it. */
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
    boolean paused) {

  static MunicipalityView of(Profile profile) {
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
        profile.paused());
  }
}
