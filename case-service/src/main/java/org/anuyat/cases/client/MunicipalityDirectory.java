package org.anuyat.cases.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.anuyat.cases.client.MunicipalityListing.Listed;
import org.anuyat.cases.client.MunicipalityListing.NotListed;
import org.anuyat.cases.client.MunicipalityListing.NotReached;
import org.jboss.logging.Logger;

/**
 * Where the municipalities are reached, for pages that citizens read. The one peer that is read
 * while somebody waits: with short timeouts, a circuit breaker and the last known answer, so that
 * the mailroom's absence is never seen as an error.
 */
@ApplicationScoped
public class MunicipalityDirectory {
  private static final Logger LOG = Logger.getLogger(MunicipalityDirectory.class);
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** More than Thailand has municipalities; strangers who try codes push out only each other. */
  private static final int MOST = 10_000;

  private record Answer(MunicipalityListing listing, Instant at) {}

  private final Cache<String, Answer> listed = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<String, Answer> notListed = Caffeine.newBuilder().maximumSize(MOST).build();

  @Inject DirectoryCall call;
  @Inject Clock clock;

  /** Never fails. */
  public MunicipalityListing find(String municipality) {
    Answer last = listed.getIfPresent(municipality);
    last = last == null ? notListed.getIfPresent(municipality) : last;
    if (last != null && last.at().plus(FRESH).isAfter(clock.instant())) {
      return last.listing();
    }
    try {
      return keep(municipality);
    } catch (RuntimeException away) {
      LOG.infof("The directory does not answer, using what is known: %s", away.getMessage());
      return last == null ? new NotReached() : last.listing();
    }
  }

  private MunicipalityListing keep(String municipality) {
    MunicipalityListing listing =
        call.profile(municipality).<MunicipalityListing>map(Listed::new).orElseGet(NotListed::new);
    var answer = new Answer(listing, clock.instant());
    if (listing instanceof Listed) {
      notListed.invalidate(municipality);
      listed.put(municipality, answer);
    } else {
      listed.invalidate(municipality);
      notListed.put(municipality, answer);
    }
    return listing;
  }
}
