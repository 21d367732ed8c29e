package org.anuyat.cases.faq;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Frequent questions for programs of anybody. */
@Path("/v1/municipalities/{municipality}/faq")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Public information")
public class PublicFaqResource {
  /** All that fit; {@code next} is always null: they are few. */
  public record QuestionList(List<PublishedFaq.Question> items, String next) {}

  @Inject PublishedFaq faq;

  @GET
  @Operation(
      operationId = "listFaq",
      summary = "Frequent questions and their answers (rule 1.7)",
      description = "Public, no login; the same as the public page.")
  @APIResponse(responseCode = "200", description = "The published questions, the last first")
  public QuestionList list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Words question or answer must hold", example = "เวลาทำการ")
          @QueryParam("q")
          @Size(max = 200)
          String q) {
    return new QuestionList(faq.find(q), null);
  }
}
