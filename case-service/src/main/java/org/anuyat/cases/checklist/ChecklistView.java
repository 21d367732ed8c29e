package org.anuyat.cases.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The checklist of a case as the API shows it. */
@Schema(name = "Checklist", description = "What each document of an application is found to be")
public record ChecklistView(
    List<Item> items,
    @Schema(description = "What request-items asks for when it names nothing itself")
        List<String> owed,
    @Schema(description = "What remind-items asks for again") List<String> stillOwed) {
  /** One document. */
  @Schema(name = "ChecklistItem", description = "One document on the checklist")
  public record Item(
      String code,
      String nameTh,
      String nameEn,
      @Schema(description = "Whether the procedure lists it") boolean required,
      ItemState state,
      String noteTh,
      String noteEn,
      List<UUID> documents,
      @Schema(description = "The person, the token's sub") String markedBy,
      Instant markedAt,
      @Schema(description = "How often the applicant was asked for it") int askedTimes,
      Instant askedAt) {}
}
