package org.anuyat.cases.queue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.anuyat.cases.casefile.QueuePlace;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** A place in the queue as an opaque text for the next page. */
final class Cursor {

  private Cursor() {}

  static String write(QueuePlace place) {
    String text = place.deemedReceivedAt() + " " + place.arrivedAt() + " " + place.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static QueuePlace read(String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
      return new QueuePlace(
          Instant.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new Problem(ProblemType.INVALID_INPUT, "after is not a place this list has given");
    }
  }
}
