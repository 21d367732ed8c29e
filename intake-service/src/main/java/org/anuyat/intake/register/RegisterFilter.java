package org.anuyat.intake.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of a register are wanted; what is null does not matter. */
public class RegisterFilter {
  @Parameter(description = "Buddhist year; default this year", example = "2569")
  @QueryParam("year")
  @Min(2500)
  @Max(3000)
  Integer year;

  @Parameter(
      description =
          "Words in number, correspondent, subject or remark; Thai digits, capital letters and the two"
              + " spellings of ำ make no difference",
      example = "ใบอนุญาต")
  @QueryParam("q")
  @Size(max = 200)
  String words;

  @Parameter(description = "Entered on this Bangkok day or later", example = "2026-11-01")
  @QueryParam("from")
  @Schema(format = "date")
  String from;

  @Parameter(description = "Entered on this Bangkok day or earlier", example = "2026-11-30")
  @QueryParam("to")
  @Schema(format = "date")
  String to;

  @Parameter(description = "Only lines with this outcome", example = "APPLICATION")
  @QueryParam("outcome")
  @Size(max = 40)
  String outcome;

  @Parameter(description = "true: only voided lines; false: only those that hold")
  @QueryParam("voided")
  Boolean voided;

  LocalDate fromDay() {
    return day("from", from);
  }

  LocalDate toDay() {
    return day("to", to);
  }

  private static LocalDate day(String name, String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new Problem(ProblemType.INVALID_INPUT, name + " must be a day such as 2026-11-30");
    }
  }
}
