package org.anuyat.payment.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The case files of the current municipality. */
@ApplicationScoped
public class CaseClient {
  @Inject @RestClient CaseApi cases;
  @Inject CurrentMunicipality current;

  /** Tells a case about its fee; the same event again changes nothing. */
  public void tell(UUID caseId, UUID eventId, CaseFeeEvent event) {
    cases.tell(current.code(), caseId, eventId, event);
  }
}
