package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The registry: issues permits and reports them back as permit events. */
@ApplicationScoped
public class PermitClient {
  @Inject @RestClient PermitApi permit;

  /** Asks for the permit of a case; asking again issues no second one. */
  public void issue(String municipality, UUID caseId, PermitOrder order) {
    permit.issue(municipality, caseId, order);
  }
}
