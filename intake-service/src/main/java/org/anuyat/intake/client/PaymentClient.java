package org.anuyat.intake.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands slips to payment-service. Called by jobs, which try again. */
@ApplicationScoped
public class PaymentClient {
  @Inject @RestClient PaymentApi api;

  public SlipAnswer handIn(String municipality, UUID messageId, Slip slip) {
    return api.handIn(municipality, messageId, slip);
  }
}
