package org.anuyat.permit.hotanswers;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import org.jboss.logging.Logger;

/**
 * Hears of changes from PostgreSQL (LISTEN) and asks for them, too, twice a second and after every
 * new connection: a lost notification or connection loses no change. All on one event loop.
 */
final class ChangeWatch extends AbstractVerticle {
  static final String CONNECTION = "permit-changes";

  private static final Logger LOG = Logger.getLogger(ChangeWatch.class);
  private static final long ASK_EVERY_MILLIS = 500;
  private static final long RECONNECT_MILLIS = 100;

  private final PgConnectOptions database;
  private final Changes changes;
  private final Lease lease;
  private PgConnection connection;
  private boolean isAsking;
  private boolean askAgain;
  private long askedAt;
  private boolean isStopped;

  ChangeWatch(PgConnectOptions database, Changes changes, Lease lease) {
    this.database = database;
    this.changes = changes;
    this.lease = lease;
  }

  @Override
  public void init(Vertx vertx, Context context) {
    super.init(vertx, context);
    context.exceptionHandler(
        failure -> LOG.error("Following the changes of permits failed", failure));
  }

  @Override
  public void start() {
    vertx.setPeriodic(ASK_EVERY_MILLIS, id -> tick());
    connect();
  }

  @Override
  public void stop() {
    isStopped = true;
    lease.lose();
    if (connection != null) {
      connection.close();
    }
  }

  private void connect() {
    PgConnection.connect(vertx, database)
        .compose(made -> made.query("LISTEN permit_change").execute().map(made))
        .onSuccess(this::listen)
        .onFailure(this::connectLater);
  }

  private void listen(PgConnection made) {
    connection = made;
    isAsking = false;
    made.notificationHandler(notification -> ask());
    made.closeHandler(closed -> {
      if (connection == made) {
        connection = null;
        connectLater("the connection was closed");
      }
    });
    LOG.info("Following the changes of permits; answers of the public check are kept in memory");
    ask();
  }

  private void connectLater(Object why) {
    lease.lose();
    if (!isStopped) {
      LOG.warnf("Changes of permits cannot be followed, every check asks the database: %s", why);
      vertx.setTimer(RECONNECT_MILLIS, id -> connect());
    }
  }

  /** A connection that says nothing is given up, as one that was closed. */
  private void tick() {
    if (connection == null) {
      return;
    }
    if (isAsking && System.nanoTime() - askedAt > Lease.LENGTH.toNanos()) {
      PgConnection silent = connection;
      connection = null;
      silent.close();
      connectLater("the database does not answer");
    } else {
      ask();
    }
  }

  private void ask() {
    if (isAsking) {
      askAgain = true;
      return;
    }
    PgConnection asked = connection;
    if (asked == null) {
      return;
    }
    isAsking = true;
    askAgain = false;
    askedAt = System.nanoTime();
    long begun = askedAt;
    changes
        .follow(asked)
        .onComplete(answer -> {
          if (connection != asked) {
            return;
          }
          isAsking = false;
          if (answer.succeeded()) {
            lease.renew(begun);
          } else {
            LOG.warnf("Changes of permits could not be read: %s", answer.cause());
          }
          if (askAgain) {
            ask();
          }
        });
  }
}
