package org.anuyat.cases.deadline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The work lists made from deadlines. */
enum DeadlineList {
  /** The office has to hurry: the reminder's time has come. */
  DUE_SOON(officesKinds()),
  /** The office is late. */
  OVERDUE(officesKinds()),
  /** A written reason for a delay is owed to the applicant and not written. */
  DELAY_REASON_DUE(EnumSet.of(DeadlineKind.DELAY_REASON)),
  /** The applicant sent nothing until his deadline. */
  APPLICANT_SILENT(EnumSet.of(DeadlineKind.ITEMS)),
  /** The applicant answered after his application was returned. */
  LATE_REPLY(EnumSet.of(DeadlineKind.LATE_REPLY));

  private final Set<DeadlineKind> kinds;

  DeadlineList(Set<DeadlineKind> kinds) {
    this.kinds = kinds;
  }

  Set<DeadlineKind> kinds() {
    return kinds;
  }

  /** As in the API: {@code due-soon}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DeadlineList read(String word) {
    return Arrays.stream(values())
        .filter(list -> list.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new Problem(
                ProblemType.INVALID_INPUT,
                "state must be one of "
                    + Arrays.stream(values())
                        .map(DeadlineList::word)
                        .collect(Collectors.joining(", "))));
  }

  private static Set<DeadlineKind> officesKinds() {
    return Arrays.stream(DeadlineKind.values())
        .filter(DeadlineKind::isTheOffices)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeadlineKind.class)));
  }
}
