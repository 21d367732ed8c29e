package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The cashier: raises fees and reports them back as fee events. */
@ApplicationScoped
public class PaymentClient {
  @Inject @RestClient PaymentApi payment;

  /** Asks for the fee of a case; asking again raises no second one. */
  public void raise(String municipality, UUID caseId, FeeOrder order) {
    payment.raise(municipality, caseId, order);
  }
}
