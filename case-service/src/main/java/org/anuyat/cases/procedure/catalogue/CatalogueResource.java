package org.anuyat.cases.procedure.catalogue;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The provincial catalogue. */
@Path("/v1/catalogue/procedures")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Catalogue", description = "Procedures a municipality may adopt")
public class CatalogueResource {
  @Inject Catalogue catalogue;

  /** All procedures of the catalogue, by code. */
  public record CatalogueList(List<CatalogueProcedure> items) {}

  @GET
  @Operation(
      operationId = "listCatalogue",
      summary = "The provincial catalogue of procedures",
      description =
          "Ready to be adopted with one call (`POST …/procedures/{code}/adopt`) and adjusted with PUT."
              + " The amounts of fees belong to each municipality's by-law.")
  @APIResponse(responseCode = "200", description = "The procedures")
  public CatalogueList list() {
    return new CatalogueList(catalogue.all());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getCatalogueProcedure", summary = "One procedure of the catalogue")
  @APIResponse(responseCode = "200", description = "The procedure")
  @APIResponse(responseCode = "404", description = "Not in the catalogue")
  public CatalogueProcedure get(@PathParam("code") String code) {
    return catalogue.find(code).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
