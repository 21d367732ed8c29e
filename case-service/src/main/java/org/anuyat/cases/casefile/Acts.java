package org.anuyat.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who is acting now, from the verified token and the clock. */
@ApplicationScoped
public class Acts {
  @Inject JsonWebToken token;
  @Inject Clock clock;

  public Act now() {
    String name = token.getClaim("name");
    if (name == null || name.isBlank()) {
      name = token.getClaim("preferred_username");
    }
    return new Act(token.getSubject(), name, clock.instant());
  }
}
