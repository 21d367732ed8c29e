package org.anuyat.intake.calendar;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From when to when a list is asked for; unbounded where nothing is said. */
public class PeriodFilter {
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @Parameter(description = "At or after, ISO 8601", example = "2026-11-20T00:00:00Z")
  @QueryParam("from")
  public String from;

  @Parameter(description = "Before, ISO 8601", example = "2026-11-21T00:00:00Z")
  @QueryParam("to")
  public String to;

  public Instant first() {
    return from == null ? Instant.EPOCH : Moments.instant("from", from);
  }

  /** The first moment that is not asked for any more. */
  public Instant end() {
    return to == null ? NEVER : Moments.instant("to", to);
  }
}
