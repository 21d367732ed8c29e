package org.anuyat.cases.procedure.fee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A fee cannot be calculated from the quantities that were stated. */
public final class QuantitiesNotRight extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FeeItem> missing;
  private final transient Set<String> unknown;

  QuantitiesNotRight(List<FeeItem> missing, Set<String> unknown) {
    super(
        "Quantities from 0 to %d are needed for: %s; not items that are counted: %s"
            .formatted(
                FeeRule.LARGEST_QUANTITY,
                missing.stream().map(FeeItem::code).collect(Collectors.joining(", ", "[", "]")),
                unknown));
    this.missing = List.copyOf(missing);
    this.unknown = Set.copyOf(unknown);
  }

  /** Items without a quantity that can be one. */
  public List<FeeItem> missing() {
    return missing;
  }

  /** Stated codes that are no item's, or a flat item's. */
  public Set<String> unknown() {
    return unknown;
  }
}
