package org.anuyat.cases.faq;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where officers make frequent questions out of the log. */
@Path("/v1/municipalities/{municipality}/faq-entries")
@RunOnVirtualThread
@RolesAllowed({"intake-officer", "case-officer", "municipality-admin"})
@Tag(name = "Frequent questions", description = "Drafts out of the log, and what is published")
public class FaqResource {
  /** A page of entries; {@code next} is null at the end. */
  public record FaqPage(
      List<FaqView> items,
      @Schema(description = "Ask with ?after= this for the next page") UUID next) {}

  /** What is asked often; {@code next} is always null: they are few. */
  public record SuggestionList(List<FaqSuggestion> items, String next) {}

  @Inject FaqEntries entries;
  @Inject SuggestingFaq suggesting;
  @Inject WritingFaq writing;

  @GET
  @Transactional
  @Operation(operationId = "listFaqEntries", summary = "Frequent questions, the newest first")
  @APIResponse(responseCode = "200", description = "One page, drafts and retired ones too")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public FaqPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<FaqView> items = entries.page(after, limit).stream().map(FaqEntry::view).toList();
    return new FaqPage(items, items.size() == limit ? items.getLast().entryId() : null);
  }

  @GET
  @Path("suggestions")
  @Operation(
      operationId = "suggestFaqEntries",
      summary = "What is asked often, with a draft of each (rule 1.7)",
      description =
          "Answered requests without personal data, grouped by the data set that answered and then by"
              + " the words of the question. The draft leaves out names, numbers and addresses of"
              + " persons. What is in an entry already is not suggested again.")
  @APIResponse(responseCode = "200", description = "The groups, the largest first")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public SuggestionList suggestions(
      @PathParam("municipality") String municipality,
      @Parameter(description = "How often a question must have been asked")
          @QueryParam("asked")
          @DefaultValue("2")
          @Min(1)
          @Max(100)
          int asked,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit) {
    return new SuggestionList(suggesting.suggest(asked, limit), null);
  }

  @POST
  @ResponseStatus(201)
  @Operation(operationId = "draftFaqEntry", summary = "Draft a frequent question")
  @APIResponseSchema(value = FaqView.class, responseCode = "201", responseDescription = "The draft")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(responseCode = "422", description = "No such data set")
  public FaqView draft(
      @PathParam("municipality") String municipality, @Valid @NotNull FaqInput input) {
    return writing.draft(input);
  }

  @PUT
  @Path("{entryId}")
  @Operation(
      operationId = "putFaqText",
      summary = "Edit question and answer",
      description = "What is published stays published; then it may hold no personal data.")
  @APIResponse(responseCode = "200", description = "The entry as it now is")
  @APIResponse(responseCode = "404", description = "No such entry in this municipality")
  @APIResponse(responseCode = "422", description = "It is public and would hold personal data")
  public FaqView edit(
      @PathParam("municipality") String municipality,
      @PathParam("entryId") UUID entryId,
      @Valid @NotNull FaqText text) {
    return writing.edit(entryId, text);
  }

  @POST
  @Path("{entryId}/publish")
  @Operation(operationId = "publishFaqEntry", summary = "Put it on the public page")
  @APIResponse(responseCode = "200", description = "The entry, public")
  @APIResponse(responseCode = "400", description = "Question or answer is missing")
  @APIResponse(responseCode = "404", description = "No such entry in this municipality")
  @APIResponse(responseCode = "422", description = "It holds personal data; the detail names it")
  public FaqView publish(
      @PathParam("municipality") String municipality, @PathParam("entryId") UUID entryId) {
    return writing.publish(entryId);
  }

  @POST
  @Path("{entryId}/retire")
  @Operation(operationId = "retireFaqEntry", summary = "Take it off the public page")
  @APIResponse(responseCode = "200", description = "The entry, not public any more")
  @APIResponse(responseCode = "404", description = "No such entry in this municipality")
  public FaqView retire(
      @PathParam("municipality") String municipality, @PathParam("entryId") UUID entryId) {
    return writing.retire(entryId);
  }
}
