package org.anuyat.permit.bynumber;

import java.time.Instant;
import java.util.List;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.verification.PublicPermit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a number alone shows: a number can be guessed, so no holder, place or date. */
@Schema(description = "Permits with this number in this municipality; each kind counts for itself")
public record NumberAnswer(
    List<Item> items, @Schema(description = "The moment this was true") Instant asOf) {
  /** One permit, as little as answers the question. */
  @Schema(name = "PermitByNumber")
  public record Item(
      @Schema(examples = "1/2569") String number,
      @Schema(examples = "food-shop") String procedureCode,
      String titleTh,
      String titleEn,
      PermitStatus status) {
    static Item of(PublicPermit permit) {
      return new Item(
          permit.number(),
          permit.procedureCode(),
          permit.titleTh(),
          permit.titleEn(),
          permit.status());
    }
  }
}
