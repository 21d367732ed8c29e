package org.anuyat.cases.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version in the list of a procedure's versions: who wrote it, and what it changed. */
@Schema(name = "ProcedureVersion", description = "One version: who wrote it, and what it changed")
public record VersionView(
    int version,
    @Schema(description = "New cases began under it from then on") Instant since,
    @Schema(description = "Until then; null for the current version") Instant until,
    @Schema(description = "The person, the token's sub; null for what every municipality has")
        String author,
    String authorName,
    @Schema(description = "Against the version before; empty for the first")
        List<TermsDiff.Change> changes) {

  /**
   * @param newestFirst all versions of one procedure
   */
  static List<VersionView> of(List<Procedure> newestFirst) {
    var views = new ArrayList<VersionView>();
    for (int i = 0; i < newestFirst.size(); i++) {
      Procedure one = newestFirst.get(i);
      boolean first = i == newestFirst.size() - 1;
      views.add(
          new VersionView(
              one.version(),
              one.since(),
              i == 0 ? null : newestFirst.get(i - 1).since(),
              one.author().person(),
              one.author().name(),
              first ? List.of() : TermsDiff.between(newestFirst.get(i + 1).terms(), one.terms())));
    }
    return List.copyOf(views);
  }
}
