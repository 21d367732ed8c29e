package org.anuyat.cases.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.Impact;
import org.anuyat.cases.procedure.RiskAnswers;

/** What holds for every matrix, every level and every set of passed checks. */
class MatrixPropertyTest {
  private static final List<CheckKind> DEMANDABLE =
      Arrays.stream(CheckKind.values()).filter(CheckKind::canBeDemanded).toList();

  /** All 32 sets of passed checks. */
  private static final List<Set<CheckKind>> EVERY_OUTCOME =
      IntStream.range(0, 1 << DEMANDABLE.size()).mapToObj(MatrixPropertyTest::subset).toList();

  private static Set<CheckKind> subset(int bits) {
    Set<CheckKind> set = EnumSet.noneOf(CheckKind.class);
    for (int i = 0; i < DEMANDABLE.size(); i++) {
      if ((bits >> i & 1) == 1) {
        set.add(DEMANDABLE.get(i));
      }
    }
    return set;
  }

  @Provide
  Arbitrary<CheckMatrix> matrices() {
    return Combinators.combine(requirements(), requirements()).as(CheckMatrix::new);
  }

  private static Arbitrary<Requirement> requirements() {
    Arbitrary<Set<CheckKind>> way =
        Arbitraries.integers().between(1, 31).map(MatrixPropertyTest::subset);
    return Combinators.combine(way.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(Ial.class))
        .as(Requirement::new);
  }

  /** Who passes {@code one} passes {@code other}: for every outcome and every digital ID. */
  private static boolean implies(Requirement one, Requirement other) {
    return one.minimumIal().compareTo(other.minimumIal()) >= 0
        && EVERY_OUTCOME.stream().allMatch(passed -> !one.isMetBy(passed) || other.isMetBy(passed));
  }

  @Property
  @Tag("rule-2.1")
  void whatIsInForceNeverLetsAnybodyPassWhomTheProvinceWouldNot(
      @ForAll("matrices") CheckMatrix municipal,
      @ForAll("matrices") CheckMatrix provincial,
      @ForAll AssuranceLevel level) {
    CheckMatrix inForce = municipal.and(provincial);
    assertTrue(implies(inForce.of(level), provincial.of(level)));
    assertTrue(implies(inForce.of(level), municipal.of(level)));
    assertTrue(inForce.isAtLeast(provincial));
  }

  @Property
  @Tag("rule-2.1")
  void aMatrixIsTakenExactlyWhenItDemandsAtLeastWhatTheProvinceDemands(
      @ForAll("matrices") CheckMatrix municipal, @ForAll("matrices") CheckMatrix provincial) {
    boolean atLeast =
        implies(municipal.medium(), provincial.medium())
            && implies(municipal.high(), provincial.high());
    assertEquals(atLeast, municipal.isAtLeast(provincial));
  }

  @Property
  @Tag("rule-2.1")
  void theMatrixInForceIsMetByExactlyThoseWhoMeetBoth(
      @ForAll("matrices") CheckMatrix municipal,
      @ForAll("matrices") CheckMatrix provincial,
      @ForAll AssuranceLevel level) {
    Requirement inForce = municipal.and(provincial).of(level);
    for (Set<CheckKind> passed : EVERY_OUTCOME) {
      assertEquals(
          municipal.of(level).isMetBy(passed) && provincial.of(level).isMetBy(passed),
          inForce.isMetBy(passed));
    }
  }

  @Property
  void whatIsMissingCompletesAWayAndNothingOfItIsNeedless(
      @ForAll("matrices") CheckMatrix matrix, @ForAll AssuranceLevel level) {
    Requirement requirement = matrix.of(level);
    for (Set<CheckKind> passed : EVERY_OUTCOME) {
      Set<CheckKind> missing = requirement.missing(passed);
      Set<CheckKind> then = EnumSet.noneOf(CheckKind.class);
      then.addAll(passed);
      then.addAll(missing);
      assertTrue(requirement.isMetBy(then));
      assertEquals(requirement.isMetBy(passed), missing.isEmpty());
    }
  }

  @Property
  @Tag("rule-2.1.1")
  void levelLowDemandsNothingInAnyMatrix(@ForAll("matrices") CheckMatrix matrix) {
    assertTrue(matrix.of(AssuranceLevel.LOW).isMetBy(Set.of()));
    assertFalse(matrix.of(AssuranceLevel.MEDIUM).isMetBy(Set.of()));
    assertFalse(matrix.of(AssuranceLevel.HIGH).isMetBy(Set.of()));
  }

  @Property
  @Tag("rule-2.1.2")
  void aHigherAnswerNeverGivesALowerLevel(
      @ForAll Impact reputation,
      @ForAll Impact loss,
      @ForAll Impact operations,
      @ForAll Impact disclosure,
      @ForAll Impact safety,
      @ForAll Impact violation,
      @ForAll Impact higher) {
    var answers = new RiskAnswers(reputation, loss, operations, disclosure, safety, violation);
    AssuranceLevel level = AssuranceLevel.of(answers);
    Impact raised = loss.compareTo(higher) < 0 ? higher : loss;
    var more = new RiskAnswers(reputation, raised, operations, disclosure, safety, violation);
    assertTrue(AssuranceLevel.of(more).isAtLeast(level));
    assertEquals(answers.highest().compareTo(Impact.MODERATE) >= 0, level.needsProof());
  }
}
