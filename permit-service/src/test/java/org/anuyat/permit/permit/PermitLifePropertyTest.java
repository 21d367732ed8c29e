package org.anuyat.permit.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.anuyat.permit.permit.LifeEvent.Because;
import org.anuyat.permit.platform.Problem;

/** Whatever happens to a permit in whatever order, it never leaves its table. */
class PermitLifePropertyTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 28);
  private static final Because BECAUSE =
      new Because(ReasonClass.OTHER, new Reason("a", "ก"), "registrar");

  /** What happens, and how many days after the event before. */
  record Step(PermitAction action, int daysLater, int suspendedDays) {}

  @Property
  void everyEventIsRefusedOrLeadsWhereTheTableSays(@ForAll("lives") List<Step> steps) {
    Permit permit = permit();
    LocalDate day = START;
    for (Step step : steps) {
      day = day.plusDays(step.daysLater());
      LocalDate today = day;
      PermitStatus before = ordered(permit, today);
      var allowed = PermitTransitions.next(before, step.action());
      LifeEvent event = event(step, today);
      if (allowed.isEmpty()) {
        assertThrows(Problem.class, () -> permit.apply(event, today));
        assertEquals(before, ordered(permit, today));
      } else {
        permit.apply(event, today);
        assertEquals(allowed.get(), ordered(permit, today));
        assertEquals(ReasonClass.OTHER, permit.reasonClass);
      }
    }
  }

  @Property
  void anEndedPermitNeverLivesAgain(@ForAll("lives") List<Step> steps) {
    Permit permit = permit();
    LocalDate day = START;
    boolean ended = false;
    for (Step step : steps) {
      day = day.plusDays(step.daysLater());
      LocalDate today = day;
      if (PermitTransitions.next(ordered(permit, today), step.action()).isPresent()) {
        permit.apply(event(step, today), today);
      }
      PermitStatus now = permit.facts(today).status();
      if (ended) {
        assertEquals(false, now == PermitStatus.VALID || now == PermitStatus.SUSPENDED);
      }
      ended = now != PermitStatus.VALID && now != PermitStatus.SUSPENDED;
    }
  }

  @Property
  void datedSuspensionShowsOnItsDaysAndOnNoOther(
      @ForAll @IntRange(max = 90) int ahead,
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(max = 600) int look) {
    Permit permit = permit();
    LocalDate from = START.plusDays(ahead);
    LocalDate until = from.plusDays(length);
    permit.apply(new LifeEvent.Suspended(BECAUSE, from, until), START);
    LocalDate day = START.plusDays(look);
    boolean within = !day.isBefore(from) && !day.isAfter(until);
    PermitStatus expected =
        day.isAfter(permit.validUntil)
            ? PermitStatus.EXPIRED
            : within ? PermitStatus.SUSPENDED : PermitStatus.VALID;
    assertEquals(expected, permit.facts(day).status());
  }

  @Property
  void noDayBringsTwoRemindersAndNoneIsSentTwice(
      @ForAll @IntRange(min = 1, max = 400) int validity,
      @ForAll @IntRange(min = 1, max = 40) int everyDays) {
    List<Integer> days = List.of(60, 30, 7);
    LocalDate end = START.plusDays(validity - 1L);
    Integer sent = null;
    for (LocalDate day = START; !day.isAfter(end.plusDays(30)); day = day.plusDays(everyDays)) {
      var due = Reminders.due(days, START, end, sent, day);
      if (due.isPresent()) {
        assertEquals(true, sent == null || due.get() < sent, "fewer days each time");
        assertEquals(
            false, START.isAfter(end.minusDays(due.get())), "its day came after the issue");
        assertEquals(false, day.isAfter(end), "not after the end");
        sent = due.get();
        assertEquals(true, Reminders.due(days, START, end, sent, day).isEmpty());
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> lives() {
    return Combinators.combine(
            Arbitraries.of(PermitAction.class),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(0, 60))
        .as(Step::new)
        .list()
        .ofMaxSize(12);
  }

  private static PermitStatus ordered(Permit permit, LocalDate day) {
    return new Standing(
            permit.status, permit.validUntil, permit.suspendedFrom, permit.suspendedUntil)
        .on(day);
  }

  private static LifeEvent event(Step step, LocalDate day) {
    return switch (step.action()) {
      case SUSPEND -> new LifeEvent.Suspended(BECAUSE, day, day.plusDays(step.suspendedDays()));
      case REINSTATE -> new LifeEvent.Reinstated(BECAUSE);
      case REVOKE -> new LifeEvent.Revoked(BECAUSE);
      case RENEW -> superseded(Succession.RENEWAL);
      case TRANSFER -> superseded(Succession.TRANSFER);
      case CORRECT -> superseded(Succession.CORRECTION);
    };
  }

  private static LifeEvent superseded(Succession how) {
    return new LifeEvent.Superseded(BECAUSE, how, new UUID(0, 1), "2/2569");
  }

  private static Permit permit() {
    Permit permit = new Permit();
    permit.id = new UUID(0, 0);
    permit.issuedOn = START;
    permit.since = START;
    permit.validUntil = START.plusDays(364);
    return permit;
  }
}
