package org.anuyat.payment.fee;

import java.util.List;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/**
 * One line of the calculation (rule 6.1). An exemption is a line with its reason and a negative
 * amount, or 0.
 *
 * @param quantity whole units, or null where none are counted
 * @param unitSatang price of a unit, or null where the amount is no product
 */
public record FeeLine(
    String textTh, String textEn, Long quantity, Long unitSatang, long amountSatang) {
  /**
   * @throws Problem {@code LINES_DO_NOT_ADD_UP} if a line is not its quantity times its unit price
   */
  public static void requireProducts(List<FeeLine> lines) {
    for (FeeLine line : lines) {
      if (line.quantity != null
          && line.unitSatang != null
          && Math.multiplyExact(line.quantity, line.unitSatang) != line.amountSatang) {
        throw new Problem(
            ProblemType.LINES_DO_NOT_ADD_UP,
            line.quantity + " x " + line.unitSatang + " satang is not " + line.amountSatang);
      }
    }
  }
}
