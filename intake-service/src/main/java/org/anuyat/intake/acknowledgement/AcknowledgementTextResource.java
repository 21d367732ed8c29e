package org.anuyat.intake.acknowledgement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.anuyat.intake.calendar.Words;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A municipality's own text of the acknowledgement. */
@Path("/v1/municipalities/{municipality}/acknowledgement-text")
@RolesAllowed({"municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Acknowledgements")
public class AcknowledgementTextResource {
  private static final String EXAMPLE_NUMBER = "123/2569";

  /**
   * A text as the sender would read it, with an example's number and time.
   *
   * @param lacks why the text would be refused, in Thai and English; empty: it is fit
   */
  @Schema(name = "AcknowledgementTextPreview")
  public record Preview(
      boolean fit,
      List<Words> lacks,
      @Schema(
              examples =
                  "เทศบาลตำบลบ้านใหม่ ได้รับอีเมลของท่านแล้ว เลขรับ 123/2569 โปรดติดต่อโทรศัพท์ 044-000-111")
          String bodyTh,
      @Schema(
              examples =
                  "Ban Mai Subdistrict Municipality has received your e-mail, no. 123/2569. Please call 044-000-111.")
          String bodyEn) {}

  @Inject OwnTexts texts;
  @Inject Municipalities municipalities;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @GET
  @Transactional
  @Operation(
      operationId = "getAcknowledgementText",
      summary = "The text of the acknowledgement (ข้อความแจ้งตอบรับ) now in use",
      description = "Source: rule A3.6.")
  @APIResponse(
      responseCode = "200",
      description = "The municipality's own text or the built-in one")
  @APIResponse(responseCode = "404", description = "No such municipality, or not yours")
  public TextView get(@PathParam("municipality") String municipality) {
    OwnText own = texts.findById(municipality);
    if (own != null) {
      return new TextView(false, own.bodyTh, own.bodyEn, own.changedBy, own.changedAt);
    }
    AcknowledgementText builtIn =
        AcknowledgementText.of(
            AcknowledgementKind.RECEIVED, profile(municipality), EXAMPLE_NUMBER, now(), 0);
    return new TextView(true, builtIn.bodyTh(), builtIn.bodyEn(), null, null);
  }

  @PUT
  @Operation(
      operationId = "putAcknowledgementText",
      summary = "Use a text of the municipality's own",
      description =
          "It must say in Thai and in English that the e-mail was received, and give the phone in"
              + " both. `{phone}`, `{registerNumber}`, `{received}` and `{municipality}` are filled"
              + " in; nothing the sender wrote can be. At most 2000 characters for each language."
              + " Should it later lack something (the phone changed), the built-in text is sent and"
              + " the alarm ACK_TEXT_REFUSED raised. Source: rule A3.6.")
  @APIResponse(responseCode = "204", description = "In use from the next mail on")
  @APIResponse(responseCode = "400", description = "Refused; the detail names what is missing")
  public void put(@PathParam("municipality") String municipality, @NotNull @Valid TextInput input) {
    profile(municipality);
    texts.put(municipality, input, token.getName());
  }

  @DELETE
  @Operation(operationId = "deleteAcknowledgementText", summary = "Use the built-in text again")
  @APIResponse(responseCode = "204", description = "The built-in text is in use")
  public void delete(@PathParam("municipality") String municipality) {
    texts.remove(municipality);
  }

  @POST
  @Path("previews")
  @Operation(
      operationId = "previewAcknowledgementText",
      summary = "Try a text without using it",
      description =
          "Tells what it lacks, and shows it filled in with an example's number and time.")
  @APIResponse(responseCode = "200", description = "The text as the sender would read it")
  public Preview preview(
      @PathParam("municipality") String municipality, @NotNull @Valid TextInput input) {
    Profile profile = profile(municipality);
    List<Words> lacks = TextLinter.lacks(input.bodyTh(), input.bodyEn(), profile);
    TextInput filled = input.filled(profile, EXAMPLE_NUMBER, now());
    return new Preview(lacks.isEmpty(), lacks, filled.bodyTh(), filled.bodyEn());
  }

  private Profile profile(String municipality) {
    return municipalities
        .profile(municipality)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private Instant now() {
    return clock.instant();
  }
}
