package org.anuyat.cases.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What proves an identity at one level: any one of the ways, each a set of checks that must all
 * pass. A digital ID counts only from {@code minimumIal} on.
 */
record Requirement(List<Set<CheckKind>> ways, Ial minimumIal) {

  /** Nothing needs to be proved. */
  static final Requirement NOTHING =
      new Requirement(List.of(EnumSet.noneOf(CheckKind.class)), Ial.IAL_1);

  Requirement {
    ways = simplified(ways);
  }

  boolean isMetBy(Set<CheckKind> passed) {
    return ways.stream().anyMatch(passed::containsAll);
  }

  /**
   * Whether nobody passes here who would not pass {@code other}: every way holds one of the other's
   * ways, and no lower digital ID is taken.
   */
  boolean isAtLeast(Requirement other) {
    return waysBelow(other).isEmpty() && minimumIal.isAtLeast(other.minimumIal);
  }

  /** The ways that would let somebody pass who does not pass {@code other}. */
  List<Set<CheckKind>> waysBelow(Requirement other) {
    return ways.stream().filter(way -> !other.isMetBy(way)).toList();
  }

  /** Met only by who meets both. */
  Requirement and(Requirement other) {
    var both = new ArrayList<Set<CheckKind>>();
    for (Set<CheckKind> mine : ways) {
      for (Set<CheckKind> theirs : other.ways) {
        Set<CheckKind> way = EnumSet.noneOf(CheckKind.class);
        way.addAll(mine);
        way.addAll(theirs);
        both.add(way);
      }
    }
    return new Requirement(
        both, minimumIal.isAtLeast(other.minimumIal) ? minimumIal : other.minimumIal);
  }

  /** What is still missing on the way that needs least; empty when met. */
  Set<CheckKind> missing(Set<CheckKind> passed) {
    return ways.stream()
        .map(way -> without(way, passed))
        .min(Comparator.comparingInt(Set::size))
        .orElseThrow();
  }

  private static Set<CheckKind> without(Set<CheckKind> way, Set<CheckKind> passed) {
    var open = new TreeSet<>(way);
    open.removeAll(passed);
    return Collections.unmodifiableSet(open);
  }

  /** Drops ways that ask for all another way asks for and more: nobody would go them. */
  private static List<Set<CheckKind>> simplified(Collection<? extends Set<CheckKind>> ways) {
    List<Set<CheckKind>> distinct =
        ways.stream().map(way -> (Set<CheckKind>) new TreeSet<>(way)).distinct().toList();
    return distinct.stream()
        .filter(way ->
            distinct.stream().noneMatch(other -> !other.equals(way) && way.containsAll(other)))
        .map(Collections::unmodifiableSet)
        .toList();
  }
}
