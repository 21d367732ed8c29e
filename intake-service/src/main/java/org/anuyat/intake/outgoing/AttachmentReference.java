package org.anuyat.intake.outgoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.anuyat.intake.client.PeerService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file to attach, fetched from the service that owns it when the mail is sent.
 *
 * @param path below the service's address; must lie in the same municipality
 */
@Schema(name = "OutgoingAttachment")
public record AttachmentReference(
    @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cntrl}/\\\\]*")
        @Schema(examples = "ใบอนุญาต.pdf")
        String name,
    @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9.+-]+/[a-z0-9.+-]+")
        @Schema(examples = "application/pdf")
        String contentType,
    @NotNull PeerService service,
    @NotBlank @Size(max = 500) @Schema(examples = "/v1/municipalities/05300118/fees/0190…/qr.png")
        String path) {

  boolean liesIn(String municipality) {
    return path.startsWith("/v1/municipalities/" + municipality + "/")
        && path.matches("(/[A-Za-z0-9._~-]+)+")
        && !path.contains("/.");
  }
}
