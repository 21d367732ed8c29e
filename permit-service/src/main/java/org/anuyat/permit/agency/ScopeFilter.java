package org.anuyat.permit.agency;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets an agency do only what its token was issued for (OAuth 2.0 scopes, RFC 6749 §3.3). */
class ScopeFilter {
  static final String AGENCY = "agency";

  @Inject SecurityIdentity identity;
  @Inject JsonWebToken token;

  /** After the tenant's filter: a foreign municipality is not found, whatever the scope. */
  @ServerRequestFilter(priority = Priorities.USER + 100)
  void check(ResourceInfo called) {
    NeedsScope needed = called.getResourceMethod().getAnnotation(NeedsScope.class);
    if (needed == null || !identity.hasRole(AGENCY) || hasOneOf(needed.value())) {
      return;
    }
    List<String> scopes = Arrays.stream(needed.value()).map(Scope::value).toList();
    String named = String.join(" or ", scopes);
    throw new Problem(ProblemType.MISSING_SCOPE, "The token has no scope " + named);
  }

  private boolean hasOneOf(Scope[] needed) {
    String claim = token.getClaim("scope");
    List<String> granted = claim == null ? List.of() : List.of(claim.strip().split("\\s+"));
    return Arrays.stream(needed).map(Scope::value).anyMatch(granted::contains);
  }
}
