package org.anuyat.permit;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;

/** The mails that the played intake was handed. */
public final class Letters {
  private static final Duration LONG = Duration.ofSeconds(40);

  private Letters() {}

  /** The letter whose key contains the text, once it is there. */
  public static JsonPath await1(String keyPart) {
    await().atMost(LONG).until(() -> !with(keyPart).isEmpty());
    return with(keyPart).getFirst();
  }

  /** All letters whose key contains the text. */
  public static List<JsonPath> with(String keyPart) {
    return Peers.doneCalls("PUT", "/outgoing-mails/").stream()
        .filter(call -> call.path().contains(keyPart))
        .map(call -> JsonPath.from(call.body()))
        .toList();
  }

  /** All letters about a case, other than its permit's delivery. */
  public static List<JsonPath> ofCase(String caseId, String keyPart) {
    return with(keyPart).stream().filter(mail -> caseId.equals(mail.getString("caseId"))).toList();
  }
}
