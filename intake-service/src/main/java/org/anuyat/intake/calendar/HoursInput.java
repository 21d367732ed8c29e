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

/** Office hours, Bangkok time, as they are to be from a date on. */
@Schema(name = "OfficeHoursInput")
public record HoursInput(
    @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:00")
        LocalTime opens,
    @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "16:00")
        LocalTime closes,
    @NotBlank @Size(max = 500) @Schema(examples = "ประกาศเทศบาล") String reason,
    @Size(max = 500) @Schema(examples = "ประกาศเทศบาลตำบลบ้านใหม่ ลงวันที่ 1 พ.ย. 2569")
        String source) {

  /** The change from that date. */
  public CalendarChange from(LocalDate date) {
    return new CalendarChange.SetHours(date, hours(opens, closes));
  }

  CalendarChange.Grounds by(String who) {
    return new CalendarChange.Grounds(who, reason, source);
  }

  static OfficeHours hours(LocalTime opens, LocalTime closes) {
    if (!opens.isBefore(closes)) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "opens must be before closes / เวลาเปิดทำการต้องมาก่อนเวลาปิดทำการ");
    }
    return new OfficeHours(opens, closes);
  }
}
