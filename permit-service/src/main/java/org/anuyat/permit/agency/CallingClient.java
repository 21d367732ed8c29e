package org.anuyat.permit.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Which agency's system is calling: the client its token was issued to. */
@ApplicationScoped
class CallingClient {
  @Inject JsonWebToken token;

  /**
   * The client id, such as {@code portal-banmai}.
   *
   * @throws Problem NOT_ALLOWED when the token names none
   */
  String id() {
    return Optional.<String>ofNullable(token.getClaim("azp"))
        .or(() -> Optional.ofNullable(token.getClaim("client_id")))
        .orElseThrow(() -> new Problem(ProblemType.NOT_ALLOWED, "The token names no client"));
  }
}
