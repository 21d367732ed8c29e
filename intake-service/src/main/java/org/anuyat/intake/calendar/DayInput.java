package org.anuyat.intake.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anuyat.intake.municipality.OfficeHours;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a day is to become.
 *
 * @param opens Bangkok time; for a SHORT_DAY only
 * @param reason why, for whoever reads the history
 * @param source on whose word
 */
@Schema(name = "CalendarDayInput")
public record DayInput(
    @NotNull DayKind kind,
    @NotBlank @Size(max = 200) @Schema(examples = "วันหยุดราชการกรณีพิเศษ") String nameTh,
    @NotBlank @Size(max = 200) @Schema(examples = "Special public holiday") String nameEn,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:30")
        LocalTime opens,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "12:00")
        LocalTime closes,
    @NotBlank @Size(max = 500) @Schema(examples = "น้ำท่วม") String reason,
    @NotBlank @Size(max = 500) @Schema(examples = "มติคณะรัฐมนตรี 17 พฤศจิกายน 2569")
        String source) {

  /** The change of that day. */
  public CalendarChange on(LocalDate date) {
    boolean shortDay = kind == DayKind.SHORT_DAY;
    if (shortDay != (opens != null) || shortDay != (closes != null)) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "opens and closes are given for a SHORT_DAY, and only for it"
              + " / เวลาเปิดและปิดทำการใช้กับ SHORT_DAY เท่านั้น และต้องระบุทั้งสองเวลา");
    }
    OfficeHours hours = shortDay ? HoursInput.hours(opens, closes) : null;
    return new CalendarChange.SetDay(date, new LocalDay(kind, nameTh, nameEn, hours));
  }

  CalendarChange.Grounds by(String who) {
    return new CalendarChange.Grounds(who, reason, source);
  }
}
