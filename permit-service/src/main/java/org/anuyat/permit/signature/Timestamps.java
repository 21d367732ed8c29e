package org.anuyat.permit.signature;

import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * The time-stamp service (RFC 3161), when one is set up. One that does not answer makes signing
 * fail, and the job is tried again: a permit is never quietly signed without its time stamp.
 */
@ApplicationScoped
class Timestamps {
  private static final int PATIENCE = (int) Duration.ofSeconds(10).toMillis();

  @Inject SignatureSettings settings;

  Optional<TSPSource> source() {
    return settings.timestampUrl().map(Timestamps::at);
  }

  static TSPSource at(String url) {
    TimestampDataLoader loader = new TimestampDataLoader();
    loader.setTimeoutConnection(PATIENCE);
    loader.setTimeoutSocket(PATIENCE);
    return new OnlineTSPSource(url, loader);
  }
}
