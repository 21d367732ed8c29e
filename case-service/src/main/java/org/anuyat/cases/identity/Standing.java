package org.anuyat.cases.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anuyat.cases.procedure.AssuranceLevel;

/** Where the proof of one case stands: of each kind of check the latest counts. */
final class Standing {
  private final CheckMatrix matrix;
  private final Map<CheckKind, IdentityCheck> latest = new EnumMap<>(CheckKind.class);
  private final AssuranceLevel reliedOn;

  /**
   * @param checks in the order in which they were made
   * @param reliedOn level of an earlier proofing the officer relies on and which still holds; or
   *     null
   */
  Standing(CheckMatrix matrix, List<IdentityCheck> checks, AssuranceLevel reliedOn) {
    this.matrix = matrix;
    this.reliedOn = reliedOn;
    checks.forEach(check -> latest.put(check.kind(), check));
  }

  /** The checks that have passed, as the level counts them. */
  Set<CheckKind> passed(AssuranceLevel level) {
    Set<CheckKind> passed = EnumSet.noneOf(CheckKind.class);
    for (IdentityCheck check : latest.values()) {
      if (check.hasPassed() && counts(check, level)) {
        passed.add(check.kind());
      }
    }
    return passed;
  }

  private boolean counts(IdentityCheck check, AssuranceLevel level) {
    return switch (check.kind()) {
      case EXTERNAL_DIGITAL_ID ->
          Ial.read(check.fact(Facts.IAL))
              .filter(ial -> ial.isAtLeast(matrix.of(level).minimumIal()))
              .isPresent();
      case EARLIER_PROOFING -> reliedOn != null && reliedOn.isAtLeast(level);
      case PHOTO_WITH_DOCUMENT, PHONE_CALL, APPEARANCE_IN_PERSON, DOCUMENT_EXAMINATION -> true;
    };
  }

  /** Whether the identity is proven at this level; at level LOW one passed check proves it. */
  boolean isProven(AssuranceLevel level) {
    Set<CheckKind> passed = passed(level);
    boolean relied = passed.contains(CheckKind.EARLIER_PROOFING);
    return onePerson() && !passed.isEmpty() && (relied || matrix.of(level).isMetBy(passed));
  }

  /** Whether the identity is proven by checks of this case alone, without an earlier proofing. */
  boolean isProvenAnew(AssuranceLevel level) {
    Set<CheckKind> passed = passed(level);
    passed.remove(CheckKind.EARLIER_PROOFING);
    return onePerson() && !passed.isEmpty() && matrix.of(level).isMetBy(passed);
  }

  /** What is still missing on the nearest way. */
  Set<CheckKind> missing(AssuranceLevel level) {
    return matrix.of(level).missing(passed(level));
  }

  /** No two passed checks tell of different persons. */
  boolean onePerson() {
    return persons().stream().map(Person::key).distinct().count() <= 1;
  }

  /** Whom the passed checks proved, where one of them told. */
  Optional<Person> person() {
    return persons().stream().findFirst();
  }

  private List<Person> persons() {
    return latest.values().stream()
        .filter(IdentityCheck::hasPassed)
        .map(IdentityCheck::person)
        .flatMap(Optional::stream)
        .toList();
  }

  boolean has(CheckResult result) {
    return latest.values().stream().anyMatch(check -> check.result() == result);
  }

  Collection<IdentityCheck> latest() {
    return latest.values();
  }
}
