package org.anuyat.cases.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who is writing now, from the verified token. */
@ApplicationScoped
class Authors {
  @Inject JsonWebToken token;

  Author now() {
    String name = token.getClaim("name");
    return new Author(
        token.getSubject(), name == null ? token.getClaim("preferred_username") : name);
  }
}
