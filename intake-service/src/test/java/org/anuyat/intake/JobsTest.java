package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.job.NeverAgain;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A job lives and dies with the transaction that asked for it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class JobsTest {
  record Note(String municipality, String text) implements JobHandler.Data {}

  /** Writes down what it was given, as which municipality; fails while told to. */
  @Singleton
  static class NoteHandler implements JobHandler<Note> {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final AtomicBoolean peerIsAway = new AtomicBoolean();

    @Inject CurrentMunicipality current;

    @Override
    public String name() {
      return "test-note";
    }

    @Override
    public Class<Note> dataType() {
      return Note.class;
    }

    @Override
    public void run(Note note) {
      if (note.text().equals("impossible") && peerIsAway.get()) {
        throw new NeverAgain("the other side will never take this", null);
      }
      if (peerIsAway.get()) {
        throw new IllegalStateException("the other side is away");
      }
      done.add(current.code() + ":" + note.text());
    }
  }

  @Inject Jobs jobs;
  @Inject NoteHandler handler;

  @BeforeEach
  void forget() {
    handler.done.clear();
    handler.peerIsAway.set(false);
  }

  @Test
  void jobOfARolledBackTransactionIsNeverDone() {
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  jobs.enqueue(handler, "rolled-back", new Note("05300118", "never"));
                  throw new IllegalStateException("the caller failed");
                }));
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.enqueue(handler, "after", new Note("05300118", "after")));
    await().untilAsserted(() -> assertThat(handler.done, hasItem("05300118:after")));
    assertFalse(handler.done.contains("05300118:never"));
  }

  @Test
  void jobIsDoneOnceAsItsMunicipalityAfterTheCommit() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          jobs.enqueue(handler, "once", new Note("05300118", "once"));
          jobs.enqueue(handler, "once", new Note("05300118", "once"));
        });
    await().untilAsserted(() -> assertThat(handler.done, contains("05300118:once")));
  }

  @Test
  void jobWaitsForAPeerThatIsAway() {
    handler.peerIsAway.set(true);
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.enqueue(handler, "waits", new Note("05300222", "waits")));
    await().until(() -> operations().getList("waiting.failures", Integer.class).contains(1));
    handler.peerIsAway.set(false);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(handler.done, contains("05300222:waits")));
  }

  @Test
  void hopelessJobIsLaidWithTheDeadAndCanBeRunAgain() {
    handler.peerIsAway.set(true);
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.enqueue(handler, "dead", new Note("05300118", "impossible")));
    await().until(() -> !operations().getList("dead").isEmpty());
    handler.peerIsAway.set(false);
    String id = operations().getString("dead[0].id");
    asOperator().post("/v1/operations/jobs/" + id + "/retry").then().statusCode(204);
    await().untilAsserted(() -> assertThat(handler.done, contains("05300118:impossible")));
    await().until(() -> operations().getList("dead").isEmpty());
  }

  private static JsonPath operations() {
    return asOperator().get("/v1/operations/jobs").then().statusCode(200).extract().jsonPath();
  }

  private static RequestSpecification asOperator() {
    return RestAssured.given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"));
  }
}
