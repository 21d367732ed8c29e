package org.anuyat.cases.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of the office with the time it takes. */
@Schema(description = "One step of the office with the time it takes")
public record HandbookStep(
    @Schema(examples = "เจ้าหน้าที่ตรวจสอบสถานที่") @NotBlank @Size(max = 500) String th,
    @Schema(examples = "An officer inspects the place") @NotBlank @Size(max = 500) String en,
    @Schema(examples = "5") @Min(1) @Max(365) int time,
    @NotNull Unit unit) {

  /** What the time is counted in. */
  public enum Unit {
    MINUTES("นาที", "minutes"),
    HOURS("ชั่วโมง", "hours"),
    WORKING_DAYS("วันทำการ", "working days");

    private final String nameTh;
    private final String nameEn;

    Unit(String nameTh, String nameEn) {
      this.nameTh = nameTh;
      this.nameEn = nameEn;
    }
  }

  /** {@code 5 วันทำการ}. */
  @JsonIgnore
  public Bilingual timeInWords() {
    String english = time == 1 ? unit.nameEn.replaceFirst("s$", "") : unit.nameEn;
    return new Bilingual(time + " " + unit.nameTh, time + " " + english);
  }

  /** Minutes and hours do not add a day of their own to the service time. */
  @JsonIgnore
  int wholeWorkingDays() {
    return unit == Unit.WORKING_DAYS ? time : 0;
  }
}
