package org.anuyat.cases.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long records are kept, and the proof that they are gone. */
@Path("/v1/municipalities/{municipality}/retention")
@RunOnVirtualThread
@RolesAllowed({"municipality-admin", "province-operator"})
@Tag(name = "Personal data", description = "Who answers, who may look, what is kept how long")
@APIResponse(responseCode = "404", description = "Not your municipality, or no such record")
public class RetentionResource {
  @Inject RetentionRules rules;
  @Inject NightlyDeletion nightlyDeletion;
  @Inject DeletionRecords records;
  @Inject DeletionProof proof;

  @Schema(description = "How long a class of records is kept")
  public record RuleView(
      RecordClass recordClass,
      String nameTh,
      String nameEn,
      @Schema(description = "Months after the end of the case or of the record") int keepMonths,
      String basis,
      @Schema(description = "Whether the municipality has set no rule of its own")
          boolean standard) {

    static RuleView of(RetentionRule rule) {
      return new RuleView(
          rule.recordClass(),
          rule.recordClass().nameTh(),
          rule.recordClass().nameEn(),
          rule.keepMonths(),
          rule.basis(),
          rule.isStandard());
    }
  }

  @Schema(description = "The municipality's own rule")
  public record SetRule(
      @Schema(
              description = "Months after the end of the case; 0 deletes once it has ended",
              examples = "6")
          @NotNull
          @Min(0)
          @Max(1200)
          Integer keepMonths,
      @Schema(description = "The law or decision it rests on") @NotBlank @Size(max = 500)
          String basis) {}

  public record RuleList(List<RuleView> items) {}

  public record DeletionPage(
      List<DeletionView> items,
      @Schema(description = "Ask with ?after= this for the next page; null on the last page")
          String next) {}

  @GET
  @Transactional
  @Operation(operationId = "listRetentionRules", summary = "How long each class of records is kept")
  @APIResponse(responseCode = "200", description = "The rules in force")
  public RuleList rules(@PathParam("municipality") String municipality) {
    return new RuleList(rules.all().stream().map(RuleView::of).toList());
  }

  @PUT
  @Path("{recordClass}")
  @Transactional
  @RolesAllowed("municipality-admin")
  @Operation(
      operationId = "putRetentionRule",
      summary = "Set how long a class of records is kept",
      description =
          "Counts from the end of each case, or of the record where it belongs to no case; holds for"
              + " what has ended already too.")
  @APIResponse(responseCode = "200", description = "Set")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  public RuleView set(
      @PathParam("municipality") String municipality,
      @PathParam("recordClass") RecordClass recordClass,
      @Valid @NotNull SetRule rule) {
    return RuleView.of(rules.set(recordClass, rule.keepMonths(), rule.basis()));
  }

  @POST
  @Path("run")
  @Transactional
  @Operation(
      operationId = "deleteDueRecords",
      summary = "Delete what is due now",
      description = "The same as every night at 02:00; returns at once, the work is a job.")
  @APIResponse(responseCode = "204", description = "Will be done soon")
  public void run(@PathParam("municipality") String municipality) {
    nightlyDeletion.deleteDue(municipality);
  }

  @GET
  @Path("deletions")
  @Transactional
  @Operation(operationId = "listDeletions", summary = "Deletion records, newest first")
  @APIResponse(responseCode = "200", description = "One page")
  public DeletionPage deletions(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<DeletionRecord> found = records.newest(after, limit + 1);
    List<DeletionRecord> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new DeletionPage(
        shown.stream().map(DeletionRecord::view).toList(),
        found.size() > limit ? shown.getLast().id().toString() : null);
  }

  @GET
  @Path("deletions/{deletionId}/proof")
  @Transactional
  @Operation(
      operationId = "proveDeletion",
      summary = "Look anew whether the deleted records are gone",
      description =
          "Asks the object store for the case's objects, the database for its rows, and checks that"
              + " the history's hash chain is whole.")
  @APIResponse(responseCode = "200", description = "What was found just now")
  public DeletionProof.Found prove(
      @PathParam("municipality") String municipality, @PathParam("deletionId") UUID deletionId) {
    return records
        .find("id", deletionId)
        .firstResultOptional()
        .map(proof::look)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
