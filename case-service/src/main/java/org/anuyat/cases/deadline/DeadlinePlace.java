package org.anuyat.cases.deadline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** A place in a work list, most urgent first; an opaque text outside. */
record DeadlinePlace(Instant dueAt, UUID id) {
  String write() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((dueAt + " " + id).getBytes(StandardCharsets.UTF_8));
  }

  static DeadlinePlace read(String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
      return new DeadlinePlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new Problem(ProblemType.INVALID_INPUT, "after is not a place this list has given");
    }
  }
}
