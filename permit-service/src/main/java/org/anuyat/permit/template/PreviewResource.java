package org.anuyat.permit.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.document.PagePicture;
import org.anuyat.permit.document.PermitPdf;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.permit.VerifyAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a template is looked at before it is used. */
@Path("/v1/municipalities/{municipality}/templates/{code}/previews")
@Tag(name = "Templates")
public class PreviewResource {
  private static final String PNG = "png";

  @Inject ReadingTemplate reading;
  @Inject FillingSheet filling;
  @Inject Municipalities municipalities;
  @Inject VerifyAddress verifyAddress;
  @Inject Clock clock;

  @POST
  @RolesAllowed({"municipality-admin", "registrar"})
  @RunOnVirtualThread
  @Produces({"application/pdf", "image/png"})
  @Operation(
      operationId = "previewTemplate",
      summary = "See a template with made-up data",
      description =
          "The content in the body, which is not kept; without a body, the template as it is now."
              + " Marked ตัวอย่าง on every page, not signed, its codes lead to no permit. `png` shows"
              + " the first page (rule 7.1).")
  @APIResponse(responseCode = "200", description = "PDF, or PNG of 110 dpi")
  @APIResponse(responseCode = "404", description = "There is no such template, and no body")
  @APIResponse(
      responseCode = "422",
      description = "A text is broken or uses an unknown name; the detail says section and line")
  public Response preview(
      @PathParam("municipality") String municipality,
      @PathParam("code") @Pattern(regexp = TemplateResource.CODE) String code,
      @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "pdf|png") String format,
      @Valid TemplateContent draft) {
    TemplateContent content = draft == null ? stored(code) : draft;
    TemplateCheck.check(content);
    byte[] pdf = PermitPdf.render(sample(municipality, content), List.of());
    Response.ResponseBuilder answer =
        format.equals(PNG)
            ? Response.ok(PagePicture.png(pdf), "image/png")
            : Response.ok(pdf, "application/pdf");
    return answer
        .header("Content-Disposition", "inline; filename=\"preview-" + code + "." + format + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private TemplateContent stored(String code) {
    return QuarkusTransaction.requiringNew().call(() -> reading.current(code)).content();
  }

  private PermitSheet sample(String municipality, TemplateContent content) {
    return filling.fill(
        content,
        SamplePermit.data(content),
        SamplePermit.of(municipality, clock.instant()),
        municipalities.fresh(municipality),
        new FillingSheet.Codes(verifyAddress.of(SamplePermit.TOKEN), null),
        PermitSheet.Use.SAMPLE);
  }
}
