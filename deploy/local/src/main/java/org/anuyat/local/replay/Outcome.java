package org.anuyat.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What became of a mail.
 *
 * @param message as intake-service tells it
 * @param rawIdentical whether the bytes intake-service keeps are those the mail server hands out;
 *     null when the mail server no longer has the mail
 * @param took from the sending until its final state was seen
 */
record Outcome(Sent sent, JsonNode message, Boolean rawIdentical, Duration took) {
  String messageId() {
    return message.path("id").asText();
  }

  String state() {
    return message.path("state").asText();
  }

  boolean acknowledged() {
    return message.path("acked").asBoolean();
  }
}
