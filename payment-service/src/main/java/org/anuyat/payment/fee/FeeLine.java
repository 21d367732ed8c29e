package org.anuyat.payment.fee;

/**
 * One line of the calculation (rule 6.1). An exemption is a line with its reason and a negative
 * amount, or 0.
 *
 * @param quantity whole units, or null where none are counted
 * @param unitSatang price of a unit, or null where the amount is no product
 */
public record FeeLine(
    String textTh, String textEn, Long quantity, Long unitSatang, long amountSatang) {}
