package org.anuyat.intake.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.anuyat.intake.job.NotNow;

/**
 * Lets only a few mails of one municipality be sent at once, and none for a while to a server that
 * did not answer, so that a slow server delays no other municipality's mail.
 */
@ApplicationScoped
class SendingPlaces {
  static final int EACH = 2;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final Duration FIRST_GUESS = Duration.ofSeconds(1);

  private static final class Server {
    int busy;
    int silences;
    Instant pausedUntil = Instant.MIN;

    /** How long one sending takes of late. */
    Duration usual = FIRST_GUESS;

    /** When the last of those who wait for a place comes back. */
    Instant endOfLine = Instant.MIN;

    void took(Duration sending) {
      usual = usual.multipliedBy(3).plus(sending).dividedBy(4);
    }
  }

  /** The right to talk to the municipality's server; given back when closed. */
  final class Place implements AutoCloseable {
    private final Server server;
    private final Instant since;

    private Place(Server server, Instant since) {
      this.server = server;
      this.since = since;
    }

    /** The server works. */
    void answered() {
      synchronized (servers) {
        server.silences = 0;
        server.pausedUntil = Instant.MIN;
      }
    }

    /** The server did not answer or does not let us in: the next mails wait, longer each time. */
    void silent() {
      synchronized (servers) {
        Duration pause = Duration.ofSeconds(1L << Math.min(server.silences, 6));
        server.silences++;
        server.pausedUntil =
            clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
      }
    }

    @Override
    public void close() {
      synchronized (servers) {
        server.busy--;
        server.took(Duration.between(since, clock.instant()));
      }
    }
  }

  private final Map<String, Server> servers = new HashMap<>();
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Clock clock;

  @Inject
  SendingPlaces(Clock clock) {
    this.clock = clock;
  }

  /**
   * A place at the municipality's server.
   *
   * @throws NotNow when all are taken or the server is left in peace
   */
  Place take(String municipality) {
    synchronized (servers) {
      Server server = servers.computeIfAbsent(municipality, code -> new Server());
      Instant now = clock.instant();
      if (server.pausedUntil.isAfter(now)) {
        Duration paused = Duration.between(now, server.pausedUntil);
        throw new NotNow(paused.plus(upTo(paused)));
      }
      if (server.busy >= EACH) {
        throw new NotNow(turn(server, now));
      }
      server.busy++;
      return new Place(server, now);
    }
  }

  /**
   * They come back one after the other, twice as fast as places are given back: better that one is
   * turned away again than that a place stays empty.
   */
  private Duration turn(Server server, Instant now) {
    Instant last = server.endOfLine.isAfter(now) ? server.endOfLine : now;
    Instant next = last.plus(server.usual.dividedBy(2 * EACH));
    if (next.isAfter(now.plus(LONGEST_PAUSE))) {
      return LONGEST_PAUSE.minus(upTo(LONGEST_PAUSE.dividedBy(2)));
    }
    server.endOfLine = next;
    return Duration.between(now, next);
  }

  /** So that those who wait do not all come back in the same moment. */
  private Duration upTo(Duration most) {
    return Duration.ofMillis(random.nextLong(Math.max(1, most.toMillis())));
  }
}
