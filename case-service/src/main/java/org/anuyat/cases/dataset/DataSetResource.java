package org.anuyat.cases.dataset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of data sets and their classes. */
@Path("/v1/municipalities/{municipality}/data-sets")
@RunOnVirtualThread
@RolesAllowed({"intake-officer", "case-officer", "approver", "municipality-admin"})
@Tag(name = "Data sets", description = "What the municipality holds, and how secret it is")
public class DataSetResource {
  /** Lower case words joined by dashes. */
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  /** A page of data sets; {@code next} is null at the end. */
  public record DataSetPage(
      List<DataSetView> items,
      @Schema(description = "Ask with ?after= this for the next page") String next) {}

  @Inject DataSets dataSets;
  @Inject WritingDataSet writing;

  @GET
  @Transactional
  @Operation(
      operationId = "listDataSets",
      summary = "The data sets, those that need a look first (rule 1.1)",
      description =
          "Without a class first, then those with personal data, then the rest; within these by code.")
  @APIResponse(responseCode = "200", description = "One page of the catalogue")
  @APIResponse(responseCode = "400", description = "after or limit is not valid")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public DataSetPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<DataSet> found = dataSets.page(after, limit + 1);
    List<DataSet> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new DataSetPage(
        shown.stream().map(DataSetView::of).toList(),
        found.size() > limit ? shown.getLast().code() : null);
  }

  @GET
  @Path("{code}")
  @Transactional
  @Operation(operationId = "getDataSet", summary = "One data set")
  @APIResponse(responseCode = "200", description = "The data set")
  @APIResponse(responseCode = "404", description = "No such data set in this municipality")
  public DataSetView get(
      @PathParam("municipality") String municipality, @PathParam("code") String code) {
    return dataSets
        .byCode(code)
        .map(DataSetView::of)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  @PUT
  @Path("{code}")
  @RolesAllowed("municipality-admin")
  @Operation(
      operationId = "putDataSet",
      summary = "Write a data set and its class (rules 1.1, 1.2, 1.3)",
      description =
          "Idempotent. Who gave the class and when is kept. A data set without a class stands first in"
              + " the list and cannot be used in an answer. OPEN and PERSONAL ones are announced to"
              + " citizens on the public page.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as before",
      content = @Content(schema = @Schema(implementation = DataSetView.class)))
  @APIResponse(
      responseCode = "201",
      description = "New",
      content = @Content(schema = @Schema(implementation = DataSetView.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public RestResponse<DataSetView> put(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = CODE) @Size(max = 60) String code,
      @Valid @NotNull DataSetTerms terms) {
    WritingDataSet.Written written = writing.write(code, terms);
    return RestResponse.status(
        written.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.dataSet());
  }
}
