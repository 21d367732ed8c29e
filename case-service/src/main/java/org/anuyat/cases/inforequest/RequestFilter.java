package org.anuyat.cases.inforequest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of the log are shown; what is null is not asked for. */
public class RequestFilter {
  @Parameter(description = "Only requests in this state")
  @QueryParam("state")
  RequestState state;

  @Parameter(description = "Only requests that came in this way")
  @QueryParam("channel")
  RequestChannel channel;

  @Parameter(description = "Buddhist year of receipt", example = "2569")
  @QueryParam("year")
  @Min(2400)
  @Max(2999)
  Integer year;

  @Parameter(
      description = "Words to search for, in Thai or English, in any digits",
      example = "เวลาทำการ")
  @QueryParam("q")
  @Size(min = 3, max = 200)
  String q;
}
