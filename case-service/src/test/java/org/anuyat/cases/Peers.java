package org.anuyat.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tests ask and tell the {@link PeersServer}. */
public final class Peers {
  /** What intake's calendar answers to every question. */
  public static final String DEADLINE = "2026-11-30T09:30:00Z";

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
