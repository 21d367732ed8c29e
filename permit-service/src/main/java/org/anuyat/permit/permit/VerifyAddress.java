package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address behind a permit's QR code. */
@ApplicationScoped
public class VerifyAddress {
  @ConfigProperty(name = "anuyat.public-url")
  String publicUrl;

  public String of(String token) {
    return publicUrl.replaceAll("/+$", "") + "/verify/" + token;
  }
}
