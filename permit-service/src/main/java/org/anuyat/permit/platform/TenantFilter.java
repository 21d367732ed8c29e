package org.anuyat.permit.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a request into {@code /v1/municipalities/{municipality}/…} only when the verified token
 * belongs to that municipality, or is a service's or the province operator's. Anybody else sees
 * 404, as if nothing were there. A public operation in the path (no {@code @RolesAllowed}) is let
 * through for callers without a token.
 */
class TenantFilter {
  @Inject SecurityIdentity identity;
  @Inject JsonWebToken token;
  @Inject CurrentMunicipality current;

  @ServerRequestFilter
  void enter(ContainerRequestContext request) {
    String municipality = request.getUriInfo().getPathParameters().getFirst("municipality");
    if (municipality == null) {
      return;
    }
    if (!isMunicipality(municipality) || !mayEnter(municipality)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    current.set(municipality);
  }

  @ServerResponseFilter
  void leave(ContainerRequestContext request, ContainerResponseContext response) {
    MDC.remove("municipality");
    MDC.remove("case");
  }

  /** The province's code sees every municipality's rows: no request works under it. */
  private static boolean isMunicipality(String code) {
    return code.matches("[0-9]{8}") && !code.equals(CurrentMunicipality.PROVINCE);
  }

  private boolean mayEnter(String municipality) {
    return identity.isAnonymous()
        || identity.hasRole("service")
        || identity.hasRole("province-operator")
        || municipality.equals(token.getClaim("municipality"));
  }
}
