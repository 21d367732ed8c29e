package org.anuyat.payment.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FeeTransitionsTest {
  @Test
  void everyEventIsTriedInEveryStatusAndOnlyTheTableIsAllowed() {
    assertEquals(Set.of(FeeEvent.class.getPermittedSubclasses()), SampleFees.EVENTS.keySet());
    for (FeeStatus status : FeeStatus.values()) {
      for (FeeEvent event : SampleFees.EVENTS.values()) {
        Fee fee = SampleFees.in(status);
        int before = fee.history().size();
        if (FeeTransitions.next(status, event.getClass()).isPresent()) {
          fee.apply(event);
          assertEquals(FeeTransitions.next(status, event.getClass()).get(), fee.status());
          assertEquals(before + 1, fee.history().size());
        } else {
          Problem problem = assertThrows(Problem.class, () -> fee.apply(event));
          assertEquals(ProblemType.TRANSITION_NOT_ALLOWED, problem.type());
          assertEquals(status, fee.status());
          assertEquals(before, fee.history().size());
        }
      }
    }
  }

  @Test
  @Tag("rule-6.5")
  void onlyMoneyThatWasFoundSettlesAFeeAndAProofAloneNever() {
    assertEquals(
        Set.of(FeeEvent.Verified.class),
        FeeTransitions.TABLE.stream()
            .filter(t -> t.to() == FeeStatus.VERIFIED && t.from() != FeeStatus.VERIFIED)
            .map(FeeTransitions.Transition::event)
            .collect(Collectors.toSet()));
  }

  @Test
  void everyStatusIsReachedAndFromTheNoticeOnMoneyIsTakenInEveryOne() {
    Set<FeeStatus> reached = EnumSet.of(FeeTransitions.START);
    FeeTransitions.TABLE.forEach(transition -> reached.add(transition.to()));
    assertEquals(EnumSet.allOf(FeeStatus.class), reached);
    for (FeeStatus status : EnumSet.complementOf(EnumSet.of(FeeStatus.RAISED))) {
      assertTrue(
          FeeTransitions.next(status, FeeEvent.Verified.class).isPresent()
              != FeeTransitions.next(status, FeeEvent.SurplusReceived.class).isPresent(),
          status::name);
    }
  }

  @Test
  void noEventLeadsToTwoPlaces() {
    Set<String> seen = new HashSet<>();
    FeeTransitions.TABLE.forEach(t -> assertTrue(seen.add(t.from() + " " + t.event())));
  }
}
