package org.anuyat.intake.message.reading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which multiparts the reader stands. */
final class Multiparts {

  /** One of them, while it is open. */
  private static final class Open {
    private final String subtype;
    private final int number;
    private boolean hasChildren;
    private Path preamble;

    Open(String subtype, int number) {
      this.subtype = subtype;
      this.number = number;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private int started;

  void start(String type) {
    String subtype = type == null ? "" : type.toLowerCase(Locale.ROOT).replace("multipart/", "");
    open.addLast(new Open(subtype, ++started));
  }

  void child() {
    if (!open.isEmpty()) {
      open.getLast().hasChildren = true;
    }
  }

  /** Whether a part was found in the innermost. */
  boolean hasParts() {
    return !open.isEmpty() && open.getLast().hasChildren;
  }

  void preamble(Path file) {
    if (!open.isEmpty()) {
      open.getLast().preamble = file;
    }
  }

  /** Ends the innermost; what stood before its parts, when it had none. */
  Optional<Path> end() {
    Open ended = open.pollLast();
    return ended == null || ended.hasChildren
        ? Optional.empty()
        : Optional.ofNullable(ended.preamble);
  }

  /** The number of the outermost multipart/alternative; 0 outside of any. */
  int alternative() {
    return open.stream()
        .filter(o -> o.subtype.equals("alternative"))
        .map(o -> o.number)
        .findFirst()
        .orElse(0);
  }

  boolean isInside(String... subtypes) {
    List<String> wanted = List.of(subtypes);
    return open.stream().anyMatch(o -> wanted.contains(o.subtype));
  }
}
