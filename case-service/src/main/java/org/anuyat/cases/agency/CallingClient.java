package org.anuyat.cases.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Which agency's system is calling: the client its token was issued to. */
@ApplicationScoped
public class CallingClient {
  @Inject JsonWebToken token;

  /**
   * The client id, such as {@code portal-banmai}.
   *
   * @throws Problem NOT_ALLOWED when the token names none
   */
  public String id() {
    return Optional.<String>ofNullable(token.getClaim("azp"))
        .or(() -> Optional.ofNullable(token.getClaim("client_id")))
        .orElseThrow(() -> new Problem(ProblemType.NOT_ALLOWED, "The token names no client"));
  }
}
