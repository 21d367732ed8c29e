package org.anuyat.permit.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls intake; every call may be made twice. */
@ApplicationScoped
@Timeout(value = 15, unit = ChronoUnit.SECONDS)
@Retry(maxRetries = 2, delay = 200, retryOn = ProcessingException.class)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2000)
public class IntakeClient {
  private final IntakeApi api;

  IntakeClient(@RestClient IntakeApi api) {
    this.api = api;
  }

  public MunicipalityProfile profile(String municipality) {
    return api.profile(municipality);
  }

  /**
   * Hands a mail over to be sent.
   *
   * @param key our name for the mail; the same key is the same mail
   */
  public MailState handOver(String municipality, String key, OutgoingMail mail) {
    return api.handOver(municipality, key, mail);
  }

  public MailState mailState(String municipality, String key) {
    return api.mailState(municipality, key);
  }
}
