package org.anuyat.cases.handbook;

import java.util.List;
import org.anuyat.cases.procedure.Bilingual;
import org.anuyat.cases.procedure.fee.FeeItem;
import org.anuyat.cases.procedure.fee.FeeRule;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.anuyat.cases.procedure.fee.FeeWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fee as the handbook announces it. */
@Schema(description = "The fee with its rates in words, and the by-law they stand in")
public record HandbookFee(
    List<Item> items,
    String byLawTh,
    String byLawEn,
    @Schema(description = "Who pays less or nothing, in words") List<Bilingual> exemptions,
    @Schema(description = "What is added when it is paid late, in words; null: nothing")
        Bilingual lateSurcharge) {

  /** One item: its rule, and the rule in words. */
  @Schema(name = "HandbookFeeItem", description = "One item of the fee")
  public record Item(
      String code, String nameTh, String nameEn, FeeRule rule, List<Bilingual> rates) {

    static Item of(FeeItem item) {
      return new Item(
          item.code(), item.nameTh(), item.nameEn(), item.rule(), FeeWords.rule(item.rule()));
    }
  }

  /** Null where the procedure is free. */
  static HandbookFee of(FeeTerms fee) {
    return fee == null
        ? null
        : new HandbookFee(
            fee.items().stream().map(Item::of).toList(),
            fee.byLawTh(),
            fee.byLawEn(),
            fee.exemptions().stream()
                .map(exemption -> FeeWords.exemption(exemption, fee.items()))
                .toList(),
            fee.lateSurcharge() == null ? null : FeeWords.late(fee.lateSurcharge()));
  }
}
