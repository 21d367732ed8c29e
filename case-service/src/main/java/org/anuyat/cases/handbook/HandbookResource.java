package org.anuyat.cases.handbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citizen handbook for programs, and the forms. */
@Path("/v1/municipalities/{municipality}/handbook")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Handbook", description = "What citizens read: public, free, without log-in")
@APIResponse(responseCode = "304", description = "The ETag sent with If-None-Match is still right")
@APIResponse(responseCode = "404", description = "No such municipality or procedure")
public class HandbookResource {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject Handbooks handbooks;
  @Inject Fingerprint fingerprint;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listHandbook",
      summary = "The procedures of a municipality for citizens",
      description = "Public, with an ETag. The same as a page is `/handbook/{municipality}`.")
  @APIResponse(
      responseCode = "200",
      description = "The procedures, and where to hand in",
      content = @Content(schema = @Schema(implementation = HandbookList.class)))
  public Response list(@PathParam("municipality") String municipality, @Context Request request) {
    HandbookList list =
        handbooks.list(municipality).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return fingerprint.answer(request, list, "json", () -> Response.ok(list));
  }

  @GET
  @Path("{code}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getHandbook",
      summary = "The handbook of one procedure",
      description =
          "Criteria, documents, fee, steps with their times, how to apply (PREP.2, 3.1, T1.1 to T1.8):"
              + " made from the terms new applications begin under. Public, with an ETag. The same as a"
              + " page is `/handbook/{municipality}/{code}`.")
  @APIResponse(
      responseCode = "200",
      description = "The handbook",
      content = @Content(schema = @Schema(implementation = HandbookView.class)))
  public Response get(
      @PathParam("municipality") String municipality,
      @PathParam("code") String code,
      @Context Request request) {
    HandbookView view = known(municipality, code);
    return fingerprint.answer(request, view, "json", () -> Response.ok(view));
  }

  @GET
  @Path("{code}/form.docx")
  @Produces(DOCX)
  @Operation(
      operationId = "getFormAsWord",
      summary = "The application form as a Word document (3.2, T1.2)",
      description =
          "In Thai, with the announced `label: value` lines, which the mailroom reads from the form that"
              + " is sent in.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content =
          @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response formDocx(
      @PathParam("municipality") String municipality,
      @PathParam("code") String code,
      @Context Request request) {
    HandbookView view = known(municipality, code);
    return fingerprint.answer(
        request, view, "docx", () -> file(FormDocx.write(ApplicationForm.of(view)), view, "docx"));
  }

  @GET
  @Path("{code}/form.pdf")
  @Produces("application/pdf")
  @Operation(
      operationId = "getFormAsPdf",
      summary = "The application form as PDF (3.2, T1.2)",
      description = "The same form as the Word document.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response formPdf(
      @PathParam("municipality") String municipality,
      @PathParam("code") String code,
      @Context Request request) {
    HandbookView view = known(municipality, code);
    return fingerprint.answer(
        request, view, "pdf", () -> file(FormPdf.write(ApplicationForm.of(view)), view, "pdf"));
  }

  private HandbookView known(String municipality, String code) {
    return handbooks.find(municipality, code).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static Response.ResponseBuilder file(byte[] bytes, HandbookView view, String ending) {
    return Response.ok(bytes)
        .header(
            "Content-Disposition",
            "attachment; filename=\"form-%s.%s\"".formatted(view.code(), ending))
        .header("X-Content-Type-Options", "nosniff");
  }
}
