package org.anuyat.cases.procedure.fee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One calculated line of a fee, with the way to its amount in words. */
@Schema(description = "One calculated line of the fee")
public record FeeLine(
    @Schema(examples = "floor-area") String code,
    String nameTh,
    String nameEn,
    @Schema(description = "Units the officer stated; null where none are counted") Long quantity,
    @Schema(examples = "150 ตารางเมตร × 0.50 บาท") String calculationTh,
    @Schema(examples = "150 square metre × 0.50 baht") String calculationEn,
    long amountSatang) {

  static FeeLine of(FeeItem item, long quantity) {
    var way = FeeWords.way(item.rule(), quantity);
    return new FeeLine(
        item.code(),
        item.nameTh(),
        item.nameEn(),
        item.rule().needsQuantity() ? quantity : null,
        way.th(),
        way.en(),
        item.rule().amount(quantity));
  }
}
