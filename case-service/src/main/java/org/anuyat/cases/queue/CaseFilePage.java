package org.anuyat.cases.queue;

import java.util.List;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.QueuePlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list of cases. */
@Schema(description = "One page of a list of cases")
public record CaseFilePage(
    List<CaseFileSummary> items,
    @Schema(description = "Ask with ?after= this for the next page; null on the last page")
        String next) {

  /** {@code found} holds one case more than the page when there is a next page. */
  static CaseFilePage of(List<CaseFile> found, int limit) {
    List<CaseFile> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new CaseFilePage(
        shown.stream().map(CaseFileSummary::of).toList(),
        found.size() > limit ? Cursor.write(QueuePlace.of(shown.getLast())) : null);
  }
}
