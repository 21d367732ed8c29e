package org.anuyat.permit;

import static io.restassured.RestAssured.given;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The test's hand on the played peers. */
public final class Peers {
  /** One call a peer got. */
  public record Call(String method, String path, String body, int status) {}

  /** No peer knows this message. */
  public static final String UNKNOWN_MESSAGE = "00000000-0000-7000-8000-000000000404";

  private Peers() {}

  public static void stop(String peer) {
    control("down/" + peer);
  }

  public static void start(String peer) {
    control("up/" + peer);
  }

  /**
   * @param key the mail's key, or {@code *} for all that have none of their own
   */
  public static void mailState(String key, String state) {
    control("mail-state/" + key + "/" + state);
  }

  /** All calls whose path contains the text, in order. */
  public static List<Call> calls(String method, String pathPart) {
    return given().get(base() + "calls").jsonPath().getList("", Call.class).stream()
        .filter(call -> call.method().equals(method) && call.path().contains(pathPart))
        .toList();
  }

  /** Those that were answered well. */
  public static List<Call> doneCalls(String method, String pathPart) {
    return calls(method, pathPart).stream().filter(call -> call.status() == 200).toList();
  }

  private static void control(String what) {
    given().get(base() + what).then().statusCode(200);
  }

  private static String base() {
    String intake = ConfigProvider.getConfig().getValue("anuyat.peers.intake", String.class);
    return intake.substring(0, intake.lastIndexOf('/')) + "/_test/";
  }
}
