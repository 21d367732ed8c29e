package org.anuyat.intake.attachment.clinic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file name that was made to deceive a person or to harm a computer. */
final class NamePolicy {
  private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
  private static final Pattern PATH =
      Pattern.compile("(^|[/\\\\])\\.\\.[/\\\\]|^[/\\\\]|^[A-Za-z]:");
  private static final Pattern HIDDEN_PROGRAM =
      Pattern.compile("(?U).*\\.[a-z0-9]{2,4}[\\s_]*\\.([a-z0-9]{2,4})[\\s.]*", Pattern.DOTALL);

  private record Trick(Pattern pattern, String trace) {}

  private static final List<Trick> TRICKS =
      List.of(
          new Trick(DIRECTION, "turns the direction of writing"),
          new Trick(INVISIBLE, "invisible characters"),
          new Trick(CONTROL, "control characters"),
          new Trick(PATH, "a path instead of a name"));

  private NamePolicy() {}

  /** What is wrong with the name as sent, if anything. */
  static Optional<String> trick(String raw) {
    Optional<String> trick =
        TRICKS.stream().filter(t -> t.pattern().matcher(raw).find()).map(Trick::trace).findFirst();
    if (trick.isPresent()) {
      return trick;
    }
    if (FileName.isDevice(raw.strip())) {
      return Optional.of("the name of a Windows device");
    }
    return hidesProgram(raw) ? Optional.of("a second extension that acts") : Optional.empty();
  }

  private static boolean hidesProgram(String raw) {
    var twoExtensions = HIDDEN_PROGRAM.matcher(raw.toLowerCase(Locale.ROOT));
    return twoExtensions.matches() && FileKind.actsByName(twoExtensions.group(1));
  }
}
