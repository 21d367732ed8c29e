package org.anuyat.cases.procedure.fee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One calculated line of a fee, with the way to its amount in words. */
@Schema(description = "One calculated line of the fee")
public record FeeLine(
    @Schema(examples = "floor-area") String code,
    String nameTh,
    String nameEn,
    @Schema(description = "Units the officer stated; null where none are counted") Long quantity,
    @Schema(description = "Satang for one unit; null where the amount is no product of the two")
        Long unitSatang,
    @Schema(examples = "150 ตารางเมตร × 0.50 บาท") String calculationTh,
    @Schema(examples = "150 square metre × 0.50 baht") String calculationEn,
    @Schema(description = "Satang; an exemption is below zero, or 0") long amountSatang) {

  static FeeLine of(FeeItem item, long quantity) {
    var way = FeeWords.way(item.rule(), quantity);
    return new FeeLine(
        item.code(),
        item.nameTh(),
        item.nameEn(),
        item.rule().needsQuantity() ? quantity : null,
        unit(item.rule(), quantity),
        way.th(),
        way.en(),
        item.rule().amount(quantity));
  }

  static FeeLine of(FeeExemption exemption, long ofSatang, long offSatang) {
    var way = FeeWords.way(exemption, ofSatang);
    return new FeeLine(
        exemption.code(),
        exemption.reasonTh(),
        exemption.reasonEn(),
        null,
        null,
        way.th(),
        way.en(),
        -offSatang);
  }

  private static Long unit(FeeRule rule, long quantity) {
    return switch (rule) {
      case FeePerUnit each ->
          each.amount(quantity) == Math.multiplyExact(each.perUnitSatang(), quantity)
              ? each.perUnitSatang()
              : null;
      case FlatFee flat -> null;
      case TieredFee tiered -> null;
    };
  }
}
