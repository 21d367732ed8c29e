package org.anuyat.permit.branding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.storage.ObjectStore;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an administrator looks after seal and logo. */
@Path("/v1/municipalities/{municipality}/branding")
@Tag(name = "Templates")
public class BrandingResource {
  /** One picture. */
  @Schema(name = "BrandingImage")
  public record View(
      @Schema(description = "seal or logo") Mark mark,
      String contentType,
      @Schema(description = "Lower-case hex") String sha256,
      @Schema(description = "Bytes") long size,
      @Schema(description = "Pixels") int width,
      @Schema(description = "Pixels") int height,
      Instant updatedAt,
      String updatedBy) {
    static View of(BrandingImage image) {
      return new View(
          image.mark,
          image.contentType,
          image.sha256,
          image.size,
          image.width,
          image.height,
          image.updatedAt,
          image.updatedBy);
    }
  }

  /** The pictures there are. */
  @Schema(name = "Branding")
  public record Pictures(List<View> items) {}

  @Inject Branding branding;
  @Inject ObjectStore store;
  @Inject JsonWebToken token;

  @GET
  @RolesAllowed({"municipality-admin", "registrar", "province-operator"})
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listBranding",
      summary = "The seal and logo printed on permits",
      description = "What each picture is and who put it there; none is there at first (rule 7.1).")
  @APIResponse(responseCode = "200", description = "Up to two pictures")
  public Pictures list(@PathParam("municipality") String municipality) {
    return new Pictures(branding.all().stream().map(View::of).toList());
  }

  @PUT
  @Path("{mark: seal|logo}")
  @Consumes({"image/png", "image/jpeg"})
  @RolesAllowed("municipality-admin")
  @RunOnVirtualThread
  @Operation(
      operationId = "putBranding",
      summary = "Upload the seal or the logo",
      description =
          "PNG or JPEG, judged by its content; at most 2 MiB, each side 100 to 3,000 pixels. Printed on"
              + " permits made from now on; what is transparent is white (rule 7.1).")
  @APIResponse(
      responseCode = "200",
      description = "Kept",
      content = @Content(schema = @Schema(implementation = View.class)))
  @APIResponse(responseCode = "422", description = "Not such a picture; the detail says why")
  public View put(
      @PathParam("municipality") String municipality, @PathParam("mark") String mark, byte[] file) {
    return View.of(branding.keep(Mark.of(mark), file, token.getSubject()));
  }

  @GET
  @Path("{mark: seal|logo}")
  @RolesAllowed({"municipality-admin", "registrar", "province-operator"})
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "getBranding",
      summary = "The picture itself",
      description = "Byte for byte as it was uploaded (rule 7.1).")
  @APIResponse(responseCode = "200", description = "PNG or JPEG")
  @APIResponse(responseCode = "404", description = "There is none")
  public Response get(
      @PathParam("municipality") String municipality, @PathParam("mark") String mark) {
    BrandingImage image =
        branding.find(Mark.of(mark)).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return Response.ok(store.open(image.objectKey), image.contentType)
        .header("Content-Length", image.size)
        .header("X-Content-Type-Options", "nosniff")
        .tag(image.sha256)
        .build();
  }

  @DELETE
  @Path("{mark: seal|logo}")
  @RolesAllowed("municipality-admin")
  @RunOnVirtualThread
  @Operation(
      operationId = "deleteBranding",
      summary = "Print permits without this picture",
      description = "Permits that were issued keep theirs (rule 7.1).")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", description = "There was none")
  public void delete(
      @PathParam("municipality") String municipality, @PathParam("mark") String mark) {
    if (!branding.remove(Mark.of(mark))) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
