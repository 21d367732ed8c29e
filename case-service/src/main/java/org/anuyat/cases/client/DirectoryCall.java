package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the directory, and for two seconds asks no more when half of the last calls failed. */
@ApplicationScoped
class DirectoryCall {
  @Inject @RestClient DirectoryApi directory;

  /** Empty when there is no such municipality. */
  @CircuitBreaker(
      requestVolumeThreshold = 4,
      failureRatio = 0.5,
      delay = 2,
      delayUnit = ChronoUnit.SECONDS)
  Optional<MunicipalityProfile> profile(String municipality) {
    try {
      return Optional.of(directory.profile(municipality));
    } catch (NotFoundException unknown) {
      return Optional.empty();
    } catch (WebApplicationException other) {
      if (other.getResponse().getStatus() == 404) {
        return Optional.empty();
      }
      throw other;
    }
  }
}
