package org.anuyat.payment.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The municipality's own account, told by its administrator. */
@Path("/v1/municipalities/{municipality}/payment-account")
@Tag(name = "Payment account")
@RunOnVirtualThread
public class PaymentAccountResource {
  @Inject PaymentAccounts accounts;
  @Inject NaturalKeyLock lock;
  @Inject Clock clock;

  @PUT
  @RolesAllowed("municipality-admin")
  @Transactional
  @Operation(
      operationId = "putPaymentAccount",
      summary = "Tell the account fees are paid to",
      description =
          "A change becomes a new version for notices still to be written; notices already sent keep"
              + " theirs. Sending the same again changes nothing.")
  @APIResponse(responseCode = "200", description = "The account in use")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  public AccountTerms put(
      @PathParam("municipality") String municipality, @NotNull @Valid AccountTerms terms) {
    lock.take("payment-account", "");
    boolean changes = accounts.current().filter(inUse -> inUse.terms().equals(terms)).isEmpty();
    if (changes) {
      accounts.persist(new PaymentAccount(terms, clock.instant()));
    }
    return terms;
  }

  @GET
  @RolesAllowed({"municipality-admin", "finance-officer", "service"})
  @Operation(
      operationId = "getPaymentAccount",
      summary = "The account fees are paid to",
      description = "The version in use, as it stands in the next fee notice.")
  @APIResponse(responseCode = "200", description = "The account in use")
  @APIResponse(responseCode = "404", description = "No account was told yet")
  public AccountTerms get(@PathParam("municipality") String municipality) {
    return accounts
        .current()
        .map(PaymentAccount::terms)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
