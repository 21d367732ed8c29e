package org.anuyat.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, from the verified token. */
@ApplicationScoped
public class Officer {
  @Inject JsonWebToken token;

  /** The person, claim {@code sub}. */
  public String subject() {
    return token.getSubject();
  }

  /** The person's name for readers. */
  public String name() {
    String name = token.getClaim("name");
    return name == null || name.isBlank() ? token.getClaim("preferred_username") : name;
  }
}
