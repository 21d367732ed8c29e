package org.anuyat.permit.signature;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key as an administrator sees it; the private half is never shown. */
@Schema(name = "SigningKey", description = "A key that signs, or signed, for the municipality")
public record KeyView(
    UUID keyId,
    @Schema(description = "DOCUMENT: under PDFs; DATA: under credentials and QR codes")
        KeyPurpose purpose,
    @Schema(description = "Whether it stays in a security module (PKCS#11)") boolean inModule,
    @Schema(
            description = "Subject of its certificate",
            examples = "CN=Ban Mai Subdistrict Municipality, C=TH")
        String subject,
    @Schema(description = "Who certified it") String issuer,
    @Schema(description = "End of the certificate") Instant notAfter,
    Instant createdAt,
    @Schema(description = "Who had it made; permit-service: made when first needed")
        String createdBy,
    @Schema(description = "X.509 certificate (RFC 7468)") String certificatePem,
    @Schema(nullable = true, description = "Since when nothing it signed is believed")
        Instant withdrawnAt,
    @Schema(nullable = true, description = "Who withdrew it") String withdrawnBy,
    @Schema(nullable = true, description = "Why it was withdrawn") String withdrawnWhy) {
  static KeyView of(SigningKey row) {
    var certificate = Certificates.fromPem(row.certificatePem);
    return new KeyView(
        row.id,
        row.purpose,
        row.keystoreKey.startsWith(SigningKeys.MODULE),
        certificate.getSubjectX500Principal().getName(),
        certificate.getIssuerX500Principal().getName(),
        row.notAfter,
        row.createdAt,
        row.createdBy,
        row.certificatePem,
        row.withdrawnAt,
        row.withdrawnBy,
        row.withdrawnWhy);
  }
}
