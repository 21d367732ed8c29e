package org.anuyat.permit.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls case; every call may be made twice. */
@ApplicationScoped
@Timeout(value = 15, unit = ChronoUnit.SECONDS)
@Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2000)
public class CaseClient {
  private final CaseApi api;

  CaseClient(@RestClient CaseApi api) {
    this.api = api;
  }

  /**
   * Tells case of one event.
   *
   * @param eventId the same for every repetition of one event
   */
  public void tell(String municipality, UUID caseId, UUID eventId, PermitEvent event) {
    api.tell(municipality, caseId, eventId, event).close();
  }

  /**
   * Tells case that a letter's question is answered.
   *
   * @return false when case has no information request of this letter
   */
  public boolean answered(String municipality, UUID messageId, PermitAnswer answer) {
    try {
      api.answered(municipality, messageId, answer).close();
      return true;
    } catch (WebApplicationException e) {
      if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
        return false;
      }
      throw e;
    }
  }
}
