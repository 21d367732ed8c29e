package org.anuyat.permit.hotanswers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.platform.EventLoopDatabase;
import org.jboss.logging.Logger;

/** Starts and stops the watch with the service. */
@ApplicationScoped
class FollowingChanges {
  private static final Logger LOG = Logger.getLogger(FollowingChanges.class);
  private static final long PATIENCE_SECONDS = 5;

  @Inject EventLoopDatabase database;
  @Inject HotAnswers answers;
  @Inject Lease lease;
  @Inject Event<ChangesNumbered> numbered;

  private String watch;

  void start(@Observes StartupEvent event) {
    ChangeWatch verticle =
        new ChangeWatch(
            database.named(ChangeWatch.CONNECTION), new Changes(answers, this::tell), lease);
    watch =
        database
            .vertx()
            .deployVerticle(verticle)
            .toCompletionStage()
            .toCompletableFuture()
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
  }

  void stop(@Observes ShutdownEvent event) {
    database
        .vertx()
        .undeploy(watch)
        .toCompletionStage()
        .toCompletableFuture()
        .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  private void tell() {
    numbered
        .fireAsync(new ChangesNumbered())
        .exceptionally(failure -> {
          LOG.errorf(failure, "Agencies could not be told of changes; the next change tries again");
          return null;
        });
  }
}
