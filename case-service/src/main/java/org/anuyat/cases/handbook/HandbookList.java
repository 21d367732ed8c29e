package org.anuyat.cases.handbook;

import java.util.List;
import org.anuyat.cases.procedure.ProcedureKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The handbook of a municipality: its procedures, by code. */
@Schema(description = "The citizen handbook of a municipality: its procedures, by code")
public record HandbookList(Contact contact, List<Item> items) {

  /** One procedure in the list. */
  @Schema(name = "HandbookListItem", description = "One procedure in the list")
  public record Item(
      @Schema(examples = "food-shop") String code,
      String nameTh,
      String nameEn,
      ProcedureKind kind,
      String kindTh,
      String kindEn,
      int serviceWorkingDays,
      boolean free) {

    static Item of(Published published) {
      var terms = published.terms();
      return new Item(
          published.code(),
          terms.nameTh(),
          terms.nameEn(),
          terms.kind(),
          terms.kind().nameTh(),
          terms.kind().nameEn(),
          terms.serviceWorkingDays(),
          !terms.hasFee());
    }
  }
}
