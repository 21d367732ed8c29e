package org.anuyat.permit.signature;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where keys are looked through, replaced and withdrawn. What a replaced key signed stays good,
 * what a withdrawn one signed does not.
 */
@Path("/v1/municipalities/{municipality}/signing-keys")
@Tag(name = "Signature")
public class SigningKeyResource {
  /**
   * All keys.
   *
   * @param items youngest first; the first of each purpose that was not withdrawn is in use
   */
  @Schema(name = "SigningKeys")
  public record Keys(List<KeyView> items) {}

  /** Which key is to be replaced. */
  @Schema(name = "KeyReplacement")
  public record Replacement(@NotNull KeyPurpose purpose) {}

  /** Why a key is not to be believed any more. */
  @Schema(name = "KeyWithdrawal")
  public record Withdrawal(
      @NotBlank @Size(max = 500) @Schema(examples = "เครื่องแม่ข่ายถูกบุกรุก กุญแจอาจรั่วไหล")
          String reason) {}

  /** A key and certificate that somebody else issued, such as a national authority. */
  @Schema(name = "ForeignKeystore")
  public record Keystore(
      @NotNull
          @Size(min = 1, max = 65_536)
          @Schema(description = "PKCS#12 (RFC 7292) with one key, base64, up to 64 KiB")
          byte[] keystore,
      @NotNull @Size(max = 200) @Schema(description = "Opens the keystore; not kept")
          String password) {}

  /** A key that stays in the province's security module. */
  @Schema(name = "ModuleKey")
  public record ModuleKey(
      @NotBlank
          @Pattern(regexp = "[A-Za-z0-9._-]{1,100}")
          @Schema(description = "CKA_LABEL of key and certificate", examples = "permit-05300118")
          String label) {}

  @Inject SigningKeys keys;
  @Inject KeyRows rows;
  @Inject JsonWebToken token;

  @GET
  @RolesAllowed({"municipality-admin", "province-operator"})
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listSigningKeys",
      summary = "The municipality's keys, those in use and earlier ones",
      description =
          "Youngest first; of each purpose the youngest that was not withdrawn signs (rule 7.1).")
  @APIResponse(responseCode = "200", description = "The keys")
  public Keys list(@PathParam("municipality") String municipality) {
    return new Keys(
        Stream.of(KeyPurpose.values())
            .flatMap(purpose -> rows.all(municipality, purpose).stream())
            .map(KeyView::of)
            .toList());
  }

  @POST
  @RolesAllowed({"municipality-admin", "province-operator"})
  @RunOnVirtualThread
  @Operation(
      operationId = "replaceSigningKey",
      summary = "Make a new key in place of the one in use",
      description =
          "The province's authority certifies the new key under the same name. Permits signed before"
              + " keep their signature, and the old public key stays published (rule 7.1).")
  @APIResponse(
      responseCode = "201",
      description = "The key now in use",
      content = @Content(schema = @Schema(implementation = KeyView.class)))
  @APIResponse(responseCode = "409", description = "The municipality has not signed anything yet")
  public Response replace(
      @PathParam("municipality") String municipality, @NotNull @Valid Replacement request) {
    return keys.replace(municipality, request.purpose(), token.getSubject())
        .map(SigningKeyResource::created)
        .orElseThrow(() -> new Problem(ProblemType.NO_KEY_YET));
  }

  @POST
  @Path("{keyId}/withdraw")
  @RolesAllowed({"municipality-admin", "province-operator"})
  @RunOnVirtualThread
  @Operation(
      operationId = "withdrawSigningKey",
      summary = "Believe a key no more that somebody else may have",
      description =
          "It signs nothing from now on; if it was in use, a new one is made. A DATA key leaves the"
              + " published key set, so that no code or credential it signed can be checked without"
              + " the server. Of a file signed by a DOCUMENT key the issuer is not proven, whatever"
              + " date it bears, unless the register has that very file. What the register says of"
              + " permits stays. It cannot be taken back; the first reason stays (rule 7.1).")
  @APIResponse(responseCode = "200", description = "The key, withdrawn")
  @APIResponse(responseCode = "400", description = "The reason is missing")
  @APIResponse(responseCode = "404", description = "The municipality has no such key")
  public KeyView withdraw(
      @PathParam("municipality") String municipality,
      @PathParam("keyId") UUID keyId,
      @NotNull @Valid Withdrawal request) {
    return KeyView.of(keys.withdraw(municipality, keyId, request.reason(), token.getSubject()));
  }

  @POST
  @Path("from-keystore")
  @RolesAllowed({"municipality-admin", "province-operator"})
  @RunOnVirtualThread
  @Operation(
      operationId = "takeSigningKeyFromKeystore",
      summary = "Sign documents with a key that another authority certified",
      description =
          "Takes an RSA (2048 bits or more) or EC key with its certificates, which must be valid now;"
              + " it is kept encrypted and signs from now on (rule 7.1).")
  @APIResponse(
      responseCode = "201",
      description = "The key now in use",
      content = @Content(schema = @Schema(implementation = KeyView.class)))
  @APIResponse(responseCode = "422", description = "No usable key is in the keystore")
  public Response fromKeystore(
      @PathParam("municipality") String municipality, @NotNull @Valid Keystore request) {
    Identity identity =
        Identity.fromForeignKeystore(request.keystore(), request.password().toCharArray())
            .orElseThrow(() ->
                new Problem(
                    ProblemType.KEY_REFUSED,
                    "The password does not open the keystore, or it does not hold exactly one key"));
    return created(keys.take(municipality, identity, token.getSubject()));
  }

  @POST
  @Path("from-module")
  @RolesAllowed("province-operator")
  @RunOnVirtualThread
  @Operation(
      operationId = "takeSigningKeyFromModule",
      summary = "Sign documents with a key in the security module (PKCS#11)",
      description =
          "Key and certificate were put into the module by its own tools. Only the province's"
              + " operator may say which key is whose (rule 7.1).")
  @APIResponse(
      responseCode = "201",
      description = "The key now in use",
      content = @Content(schema = @Schema(implementation = KeyView.class)))
  @APIResponse(
      responseCode = "422",
      description = "No module is set up, or it has no usable key of this label")
  public Response fromModule(
      @PathParam("municipality") String municipality, @NotNull @Valid ModuleKey request) {
    return created(keys.takeFromModule(municipality, request.label(), token.getSubject()));
  }

  private static Response created(SigningKey row) {
    return Response.status(201).entity(KeyView.of(row)).build();
  }
}
