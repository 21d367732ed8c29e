package org.anuyat.payment.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a fee's calculation, in both languages. */
@Schema(
    name = "FeeLine",
    description = "One line of the calculation; an exemption is negative, or 0, with its reason")
public record LineBody(
    @NotBlank @Size(max = 1000) @Schema(examples = "ค่าธรรมเนียมพื้นที่: 150 ตารางเมตร × 0.50 บาท")
        String textTh,
    @NotBlank @Size(max = 1000) @Schema(examples = "Floor area: 150 square metre × 0.50 baht")
        String textEn,
    @PositiveOrZero
        @Max(LARGEST_QUANTITY)
        @Schema(
            nullable = true,
            description = "Whole units; null: none are counted",
            examples = "150")
        Long quantity,
    @Min(-LARGEST_SATANG)
        @Max(LARGEST_SATANG)
        @Schema(
            nullable = true,
            description = "Satang for one unit; null: no product",
            examples = "50")
        Long unitSatang,
    @NotNull
        @Min(-LARGEST_SATANG)
        @Max(LARGEST_SATANG)
        @Schema(description = "In satang; negative takes off", examples = "7500")
        Long amountSatang) {
  /** Ten billion baht: with it no sum and no surcharge overflows. */
  public static final long LARGEST_SATANG = 1_000_000_000_000L;

  private static final long LARGEST_QUANTITY = 10_000_000L;

  public static LineBody of(FeeLine line) {
    return new LineBody(
        line.textTh(), line.textEn(), line.quantity(), line.unitSatang(), line.amountSatang());
  }

  public FeeLine line() {
    return new FeeLine(textTh, textEn, quantity, unitSatang, amountSatang);
  }
}
