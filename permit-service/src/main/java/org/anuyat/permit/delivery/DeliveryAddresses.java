package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.permit.VerifyAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public addresses a delivery names. */
@ApplicationScoped
class DeliveryAddresses {
  @Inject VerifyAddress verifyAddress;

  @ConfigProperty(name = "anuyat.public-url")
  String publicUrl;

  String verify(String token) {
    return verifyAddress.of(token);
  }

  String collect(DispatchFacts dispatch) {
    return publicUrl.replaceAll("/+$", "") + "/collect/" + dispatch.collectToken();
  }
}
