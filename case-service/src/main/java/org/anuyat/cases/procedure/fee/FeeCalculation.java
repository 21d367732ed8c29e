package org.anuyat.cases.procedure.fee;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fee of one case: its lines and their sum in satang. A sum of zero means nothing is owed. */
@Schema(description = "The fee of one case, line by line")
public record FeeCalculation(List<FeeLine> lines, long totalSatang) {

  public FeeCalculation {
    lines = List.copyOf(lines);
  }

  static FeeCalculation of(List<FeeLine> lines) {
    return new FeeCalculation(
        lines, lines.stream().mapToLong(FeeLine::amountSatang).reduce(0, Math::addExact));
  }

  /** For the history: {@code ค่าธรรมเนียม: 150 ตารางเมตร × 0.50 บาท = 75.00 บาท; …}. */
  public String inThai() {
    return lines.stream()
        .map(line ->
            line.nameTh()
                + ": "
                + line.calculationTh()
                + " = "
                + Baht.of(line.amountSatang())
                + " บาท")
        .collect(Collectors.joining("; "));
  }
}
