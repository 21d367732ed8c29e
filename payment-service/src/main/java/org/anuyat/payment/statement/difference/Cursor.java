package org.anuyat.payment.statement.difference;

import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Where a page ended; one payment may be different in two ways. */
record Cursor(UUID id, DifferenceKind kind) {
  static Cursor of(Difference last) {
    return new Cursor(last.id(), last.kind());
  }

  /** Null for null. */
  static Cursor parse(String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split("~", 2);
    try {
      return new Cursor(UUID.fromString(parts[0]), DifferenceKind.valueOf(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
      throw new Problem(ProblemType.INVALID_INPUT, "after is not the next of a page");
    }
  }

  String text() {
    return id + "~" + kind;
  }
}
