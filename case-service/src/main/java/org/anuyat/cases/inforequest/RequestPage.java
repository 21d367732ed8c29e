package org.anuyat.cases.inforequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of requests. */
@Schema(name = "InformationRequestPage", description = "One page of requests")
public record RequestPage(
    List<RequestView> items,
    @Schema(description = "Ask with ?after= this for the next page; null on the last page")
        UUID next) {

  /** {@code found} holds one request more than the page when there is a next page. */
  static RequestPage of(List<InformationRequest> found, int limit, Instant now) {
    List<InformationRequest> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new RequestPage(
        shown.stream().map(request -> RequestView.of(request, now)).toList(),
        found.size() > limit ? shown.getLast().id() : null);
  }
}
