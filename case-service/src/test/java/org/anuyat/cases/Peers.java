package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tests ask and tell the {@link PeersServer}. */
public final class Peers {
  /** What intake's calendar answers to every question. */
  public static final String DEADLINE = "2026-11-30T09:30:00Z";

  /** So many working days are over, says intake's calendar: {@link #PAST_DEADLINE}. */
  public static final int LATE_DAYS = 364;

  public static final String PAST_DEADLINE = "2020-01-06T09:30:00Z";

  /** When intake's calendar says that whatever arrived counts as received. */
  public static final String DEEMED = "2026-11-25T01:30:00Z";

  /** What intake's directory says of every municipality whose code does not begin with 9. */
  public static final String PROFILE =
      """
      {"nameTh":"เทศบาลตำบลบ้านใหม่","nameEn":"Ban Mai Subdistrict Municipality",
       "phone":"044-000-118","mailAddress":"saraban@banmai.example",
       "provinceTh":"นครราชสีมา","provinceEn":"Nakhon Ratchasima","opens":"08:30","closes":"16:30",
       "paused":false,"mailboxFindings":[]}
      """;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Peers() {}

  /** One call a peer got. */
  public record Call(String method, String path, String query, String body, int answer) {}

  /** The calls answered with success whose path contains {@code part}, in order. */
  public static List<Call> calls(String part) {
    return allCalls(part).stream().filter(call -> call.answer() < 300).toList();
  }

  /** Refused calls too. */
  public static List<Call> allCalls(String part) {
    try {
      return new ObjectMapper()
          .readValue(tell("calls/", new byte[0]), new TypeReference<List<Call>>() {}).stream()
              .filter(call -> call.path().contains(part))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on the peer answers 503. */
  public static void takeDown(String peer) {
    tell("down/" + peer, new byte[0]);
  }

  public static void bringBack(String peer) {
    tell("up/" + peer, new byte[0]);
  }

  /** intake has the mail with these bytes. */
  public static void intakeHasMail(String municipality, UUID messageId, byte[] bytes) {
    tell("file" + messages(municipality, messageId) + "/raw", bytes);
  }

  /** intake has the attachment with these bytes. */
  public static void intakeHasAttachment(
      String municipality, UUID messageId, UUID attachmentId, byte[] bytes) {
    tell("file" + messages(municipality, messageId) + "/attachments/" + attachmentId, bytes);
  }

  /** intake's calendar of the municipality has this version, without these working days. */
  public static void intakeCalendar(String municipality, String version, LocalDate... holidays) {
    String laid =
        Stream.concat(Stream.of(version), Stream.of(holidays).map(LocalDate::toString))
            .collect(Collectors.joining(" "));
    tell(
        "file/intake/v1/municipalities/" + municipality + "/calendar/working-time",
        laid.getBytes(UTF_8));
  }

  /** intake's calendar answers this deadline to every question of the municipality. */
  public static void intakeDeadline(String municipality, Instant deadline) {
    tell(
        "file/intake/v1/municipalities/" + municipality + "/calendar/working-days",
        ("{\"deadline\":\"" + deadline + "\",\"trace\":[]}").getBytes(UTF_8));
  }

  /** intake has not sent this mail, or has since. */
  public static void intakeMailState(String municipality, String key, String state) {
    tell(
        "file/intake/v1/municipalities/" + municipality + "/outgoing-mails/" + key,
        ("{\"state\":\"" + state + "\",\"sentAt\":\"2026-11-24T03:00:00Z\"}").getBytes(UTF_8));
  }

  /** The permit register has this permit of a food shop. */
  public static void permitRegister(
      String municipality, UUID permitId, String status, String... allowedActions) {
    String allowed =
        Stream.of(allowedActions)
            .map(action -> '"' + action + '"')
            .collect(Collectors.joining(","));
    tell(
        "file/permit/v1/municipalities/" + municipality + "/permits/" + permitId,
        """
        {"permitId":"%s","number":"3/2568","procedureCode":"food-shop","status":"%s",
         "holderName":"ร้านตัวอย่าง","allowedActions":[%s]}
        """
            .formatted(permitId, status, allowed)
            .getBytes(UTF_8));
  }

  /** The letter of a case, once intake has it; {@code about} tells it from the case's others. */
  public static JsonPath letter(String caseId, String about) {
    String path = "/outgoing-mails/case-" + caseId + "-" + about;
    await().until(() -> !letters(path).isEmpty());
    return new JsonPath(letters(path).getFirst().body());
  }

  /** The mails handed over whose path ends so. */
  public static List<Call> letters(String path) {
    return calls(path).stream()
        .filter(call -> call.method().equals("PUT") && call.path().endsWith(path))
        .toList();
  }

  private static String messages(String municipality, UUID messageId) {
    return "/intake/v1/municipalities/" + municipality + "/messages/" + messageId;
  }

  private static byte[] tell(String what, byte[] body) {
    String intake = ConfigProvider.getConfig().getValue("anuyat.peers.intake", String.class);
    URI server = URI.create(intake).resolve("/_test/" + what);
    try {
      return HTTP.send(
              HttpRequest.newBuilder(server)
                  .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
