package org.anuyat.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Api;

/** What intake-service knows of a municipality's mail, asked page by page. */
final class Intake {
  private static final String NOT_READ_YET = "RECEIVED";
  private static final int PAGE = 500;
  private static final int TEXT_LENGTH = 500;

  private final Api api;
  private final String municipality;

  Intake(Api api, String municipality) {
    this.api = api;
    this.municipality = "/v1/municipalities/" + municipality;
  }

  /** The messages that the mails of the inbox became, by UID, of UIDs above {@code after}. */
  Map<Long, String> registered(long uidValidity, long after) {
    Map<Long, String> messages = new HashMap<>();
    String next = String.valueOf(after);
    while (next != null) {
      JsonNode page =
          get(
              "/mailbox/items?folder=INBOX&uidValidity=%d&after=%s&limit=%d"
                  .formatted(uidValidity, next, PAGE));
      for (JsonNode item : page.path("items")) {
        if (item.path("messageId").isTextual()) {
          messages.put(item.get("uid").asLong(), item.get("messageId").asText());
        }
      }
      next = next(page);
    }
    return messages;
  }

  /** The messages that are registered and not read yet. */
  Set<String> notReadYet() {
    Set<String> messages = new HashSet<>();
    String next = "";
    while (next != null) {
      JsonNode page =
          get(
              "/messages?state=%s&limit=%d%s"
                  .formatted(NOT_READ_YET, PAGE, next.isEmpty() ? "" : "&after=" + next));
      page.path("items").forEach(message -> messages.add(message.get("id").asText()));
      next = next(page);
    }
    return messages;
  }

  /** A message, of its text the first 500 characters; empty while it is not read. */
  Optional<JsonNode> finished(String messageId) {
    ObjectNode message = (ObjectNode) get("/messages/" + messageId);
    message.put("text", beginning(message.path("text").asText("")));
    return Optional.<JsonNode>of(message)
        .filter(read -> !NOT_READ_YET.equals(read.path("state").asText()));
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= TEXT_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TEXT_LENGTH));
  }

  /**
   * SHA-256 of the raw bytes that intake-service hands out, or of which it says that it has stored
   * them where it keeps them closed (junk); {@code ""} when it kept none.
   */
  String rawHash(JsonNode message) {
    Answer raw = api.get(municipality + "/messages/" + message.get("id").asText() + "/raw");
    return switch (raw.status()) {
      case 404 -> "";
      case 409 -> message.path("sha256").asText();
      default -> Sha256.of(raw.ok().bytes());
    };
  }

  private JsonNode get(String path) {
    return api.get(municipality + path).ok().json();
  }

  private static String next(JsonNode page) {
    return page.path("next").isNull() || page.path("next").isMissingNode()
        ? null
        : page.get("next").asText();
  }
}
