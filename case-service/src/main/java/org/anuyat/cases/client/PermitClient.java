package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** The registry: issues permits and reports them back as permit events. */
@ApplicationScoped
public class PermitClient {
  @Inject @RestClient PermitApi permit;

  /** Asks for the permit of a case; asking again issues no second one. */
  public void issue(String municipality, UUID caseId, PermitOrder order) {
    permit.issue(municipality, caseId, order);
  }

  /** A permit of the register; empty: the municipality has no such one. */
  public Optional<RegisteredPermit> find(String municipality, UUID permitId) {
    try {
      return Optional.of(permit.find(municipality, permitId));
    } catch (ClientWebApplicationException refused) {
      if (refused.getResponse().getStatus() == 404) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  /** Hands on a letter's question about a permit; handing it on again changes nothing. */
  public void ask(String municipality, UUID messageId, QuestionAboutPermit question) {
    permit.ask(municipality, messageId, question);
  }
}
