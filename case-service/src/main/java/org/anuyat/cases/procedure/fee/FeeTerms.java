package org.anuyat.cases.procedure.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fee of a procedure: its items, and the by-law (เทศบัญญัติ) the amounts stand in. */
@Schema(description = "The fee: items, each with a rule, and the by-law the amounts stand in")
public record FeeTerms(
    @NotEmpty @Size(max = 20) List<@Valid @NotNull FeeItem> items,
    @Schema(description = "Where the amounts stand", examples = "เทศบัญญัติของเทศบาล")
        @Size(max = 500)
        String byLawTh,
    @Schema(description = "Where the amounts stand", examples = "The municipality's by-law")
        @Size(max = 500)
        String byLawEn,
    @Schema(description = "Who pays less or nothing; may be left out") @Size(max = 20)
        List<@Valid @NotNull FeeExemption> exemptions,
    @Schema(description = "What is added when it is paid late; null: nothing") @Valid
        LateSurcharge lateSurcharge) {

  public FeeTerms {
    items = items == null ? List.of() : List.copyOf(items);
    exemptions = exemptions == null ? List.of() : List.copyOf(exemptions);
  }

  /**
   * @param quantities whole units by item code, for every item that needs one
   * @param stated codes of the exemptions the case has
   * @throws QuantitiesNotRight when one is missing, not an item's, or out of range, or an exemption
   *     is none of the procedure's
   */
  public FeeCalculation calculate(Map<String, Long> quantities, Set<String> stated) {
    requireRightQuantities(quantities, stated);
    List<FeeLine> lines =
        items.stream().map(item -> item.line(quantities.getOrDefault(item.code(), 1L))).toList();
    return FeeCalculation.of(
        ExemptedLines.of(
            lines, exemptions.stream().filter(one -> stated.contains(one.code())).toList()));
  }

  private void requireRightQuantities(Map<String, Long> quantities, Set<String> stated) {
    List<FeeItem> counted = items.stream().filter(item -> item.rule().needsQuantity()).toList();
    List<FeeItem> missing =
        counted.stream().filter(item -> !isRight(quantities.get(item.code()))).toList();
    Set<String> unknown = new TreeSet<>(quantities.keySet());
    counted.forEach(item -> unknown.remove(item.code()));
    stated.stream()
        .filter(code -> exemptions.stream().noneMatch(one -> one.code().equals(code)))
        .forEach(unknown::add);
    if (!missing.isEmpty() || !unknown.isEmpty()) {
      throw new QuantitiesNotRight(missing, unknown);
    }
  }

  private static boolean isRight(Long quantity) {
    return quantity != null && quantity >= 0 && quantity <= FeeRule.LARGEST_QUANTITY;
  }

  @JsonIgnore
  @AssertTrue(message = "each item needs a code of its own")
  public boolean isCodesDistinct() {
    return items.stream().map(FeeItem::code).distinct().count() == items.size();
  }

  @JsonIgnore
  @AssertTrue(message = "each exemption needs a code of its own and names items of the fee")
  public boolean isExemptionsOfItems() {
    List<String> codes = items.stream().map(FeeItem::code).toList();
    return exemptions.stream().allMatch(one -> codes.containsAll(one.items()))
        && exemptions.stream().map(FeeExemption::code).distinct().count() == exemptions.size();
  }
}
