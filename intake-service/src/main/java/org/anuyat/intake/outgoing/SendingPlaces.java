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
  private static final Duration TURN = Duration.ofSeconds(1);

  private static final class Server {
    int busy;
    int silences;
    Instant pausedUntil = Instant.MIN;
  }

  /** The right to talk to the municipality's server; given back when closed. */
  final class Place implements AutoCloseable {
    private final Server server;

    private Place(Server server) {
      this.server = server;
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
        throw new NotNow(TURN.plus(upTo(TURN)));
      }
      server.busy++;
      return new Place(server);
    }
  }

  /** So that those who wait do not all come back in the same moment. */
  private Duration upTo(Duration most) {
    return Duration.ofMillis(random.nextLong(Math.max(1, most.toMillis())));
  }
}
