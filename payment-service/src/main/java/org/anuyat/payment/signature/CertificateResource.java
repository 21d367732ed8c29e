package org.anuyat.payment.signature;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the certificate a municipality signs with. */
@Path("/v1/municipalities/{municipality}/certificate.pem")
@Tag(name = "Signature")
public class CertificateResource {
  @Inject SigningKeys keys;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Transactional
  @Produces("application/x-pem-file")
  @Operation(
      operationId = "getCertificate",
      summary = "The certificate the municipality signs receipts with",
      description =
          "Public. The X.509 certificate in PEM, to check a receipt's signature offline. It is made when"
              + " the municipality issues its first receipt.")
  @APIResponse(responseCode = "200", description = "The certificate now in use")
  @APIResponse(responseCode = "404", description = "The municipality has not signed anything yet")
  public String certificate(@PathParam("municipality") String municipality) {
    return keys.certificatePem(municipality).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
