package org.anuyat.cases.procedure.fee;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the amount of one fee item comes about. Amounts are whole satang. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FlatFee.class, name = "FLAT"),
  @JsonSubTypes.Type(value = FeePerUnit.class, name = "PER_UNIT"),
  @JsonSubTypes.Type(value = TieredFee.class, name = "TIERS")
})
@Schema(
    description = "How the amount comes about: FLAT, PER_UNIT or TIERS",
    oneOf = {FlatFee.class, FeePerUnit.class, TieredFee.class},
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "FLAT", schema = FlatFee.class),
      @DiscriminatorMapping(value = "PER_UNIT", schema = FeePerUnit.class),
      @DiscriminatorMapping(value = "TIERS", schema = TieredFee.class)
    })
public sealed interface FeeRule permits FlatFee, FeePerUnit, TieredFee {
  /** The largest quantity an officer may state; with it no amount overflows. */
  long LARGEST_QUANTITY = 10_000_000L;

  /** The largest amount a rule may name: ten million baht. */
  long LARGEST_SATANG = 1_000_000_000L;

  /**
   * @param quantity whole units, not negative; zero means that the item does not apply
   * @return satang
   */
  long amount(long quantity);

  /** Whether the officer has to say how many units there are. */
  boolean needsQuantity();
}
