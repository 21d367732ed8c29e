package org.anuyat.permit.hotanswers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.platform.EventLoopDatabase;

/** Starts and stops the watch with the service. */
@ApplicationScoped
class FollowingChanges {
  private static final long PATIENCE_SECONDS = 5;

  @Inject EventLoopDatabase database;
  @Inject HotAnswers answers;
  @Inject Lease lease;

  private String watch;

  void start(@Observes StartupEvent event) {
    ChangeWatch verticle =
        new ChangeWatch(database.named(ChangeWatch.CONNECTION), new Changes(answers), lease);
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
}
