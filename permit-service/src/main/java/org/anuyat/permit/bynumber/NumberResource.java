package org.anuyat.permit.bynumber;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.List;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.verification.PublicPermit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public check by number, for whoever has only the number. */
@Path("/v1/permits-by-number")
@Tag(name = "Public check")
public class NumberResource {
  @Inject CheckingNumber checking;
  @Inject Turnstile turnstile;
  @Inject Clock clock;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "checkPermitByNumber",
      summary = "Whether a permit with this number holds",
      description =
          "Public and free (rule 7.3), for when there is no QR code to scan. A number can be guessed,"
              + " so the answer says no more than kind and status, and questions are limited per"
              + " address and together. Nothing found and not to be told are the same 404.")
  @APIResponse(responseCode = "200", description = "Those that were found, up to 100")
  @APIResponse(responseCode = "400", description = "No number of the form 1/2569")
  @APIResponse(responseCode = "404", description = "Nothing, or nothing that may be told")
  @APIResponse(responseCode = "429", description = "Too many questions; Retry-After in seconds")
  public NumberAnswer check(
      @Parameter(description = "8-digit code", example = "05300118")
          @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = "[0-9]{8}")
          String municipality,
      @Parameter(description = "As printed; Thai digits too", example = "1/2569")
          @QueryParam("number")
          @NotNull
          @Size(max = 20)
          String number,
      @Parameter(description = "Code of the kind; left out: every kind", example = "food-shop")
          @QueryParam("procedureCode")
          @Pattern(regexp = "[a-z0-9-]{1,60}")
          String procedureCode,
      @Context HttpServerRequest caller) {
    turnstile.enter(caller.remoteAddress().hostAddress());
    PrintedNumber printed =
        PrintedNumber.read(number)
            .orElseThrow(() -> new Problem(ProblemType.INVALID_INPUT, "number: like 1/2569"));
    List<PublicPermit> found = checking.find(municipality, printed, procedureCode);
    if (found.isEmpty()) {
      throw new Problem(ProblemType.UNKNOWN_PERMIT);
    }
    return new NumberAnswer(found.stream().map(NumberAnswer.Item::of).toList(), clock.instant());
  }
}
