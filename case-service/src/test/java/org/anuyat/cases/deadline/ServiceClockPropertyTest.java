package org.anuyat.cases.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.anuyat.cases.calendar.WorkingCalendar;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.CaseTransitions;

/** What holds for every course of a case the table allows, under a Thai locale with Thai digits. */
@Tag("rule-4.9")
@Tag("rule-5.4")
class ServiceClockPropertyTest {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final Set<CaseStatus> APPLICANTS_TURN =
      Set.of(CaseStatus.WAITING_FOR_APPLICANT, CaseStatus.AWAITING_PAYMENT);
  private static final Instant LONG_AFTER = Instant.parse("2029-12-31T00:00:00Z");

  /** A case as it went: when it counts as received, and what happened to it. */
  record Course(Instant received, List<Happening> history) {
    Instant last() {
      return history.getLast().at();
    }
  }

  private Locale before;

  @BeforeProperty
  void thaiLocale() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
  }

  @AfterProperty
  void asBefore() {
    Locale.setDefault(before);
  }

  @Property
  void pausedTimeNeverCountsAndAllOtherOfficeTimeDoes(
      @ForAll("courses") Course course,
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    ClockReading reading = read(course, calendar, days, LONG_AFTER);
    Instant unpaused = calendar.closeOfDay(course.received(), days).orElseThrow();
    Duration allowed = calendar.officeTime(course.received(), unpaused);
    reading
        .dueAt()
        .ifPresent(due -> assertEquals(allowed, running(course, calendar, due), "ran until due"));
  }

  @Property
  void dueIsNeverBeforeReceiptNorBeforeTheUnpausedDeadline(
      @ForAll("courses") Course course,
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    Instant unpaused = calendar.closeOfDay(course.received(), days).orElseThrow();
    read(course, calendar, days, LONG_AFTER)
        .dueAt()
        .ifPresent(due -> assertFalse(due.isBefore(unpaused), due + " before " + unpaused));
  }

  @Property
  void moreDaysAreNeverDueEarlier(
      @ForAll("courses") Course course,
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    Optional<Instant> sooner = read(course, calendar, days, LONG_AFTER).dueAt();
    Optional<Instant> later = read(course, calendar, days + 1, LONG_AFTER).dueAt();
    if (later.isPresent() && sooner.isPresent()) {
      assertFalse(later.get().isBefore(sooner.get()));
    }
  }

  @Property
  void aHolidayMoreNeverMakesItDueEarlier(
      @ForAll("courses") Course course,
      @ForAll @IntRange(min = 0, max = 400) int holiday,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    Optional<Instant> sooner = read(course, calendar(Set.of()), days, LONG_AFTER).dueAt();
    Optional<Instant> later =
        read(course, calendar(Set.of(FIRST.plusDays(holiday))), days, LONG_AFTER).dueAt();
    if (later.isPresent() && sooner.isPresent()) {
      assertFalse(later.get().isBefore(sooner.get()));
    }
  }

  @Property
  void readingAgainSaysTheSame(
      @ForAll("courses") Course course,
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    assertEquals(
        read(course, calendar, days, LONG_AFTER), read(course, calendar, days, LONG_AFTER));
  }

  @Property
  void whatWasDueStaysDueWhateverHappensAfter(
      @ForAll("courses") Course course,
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    for (int length = 1; length < course.history().size(); length++) {
      Course sofar = new Course(course.received(), course.history().subList(0, length));
      Instant next = course.history().get(length).at();
      ClockReading then = read(sofar, calendar, days, next);
      if (then.late()) {
        assertEquals(then.dueAt(), read(course, calendar, days, LONG_AFTER).dueAt());
      }
    }
  }

  @Property
  void theTraceTellsEachTurnInOrderAndPausesOnlyForTheApplicant(@ForAll("courses") Course course) {
    ClockReading reading = read(course, calendar(Set.of()), 15, LONG_AFTER);
    assertEquals(Turn.Change.STARTED, reading.turns().getFirst().change());
    assertEquals(course.received(), reading.turns().getFirst().at());
    Instant before = course.received();
    for (Turn turn : reading.turns()) {
      assertFalse(turn.at().isBefore(before));
      assertTrue(
          turn.reasonTh().codePoints().anyMatch(c -> c >= 0x0e01 && c <= 0x0e5b), turn::toString);
      assertFalse(turn.reasonEn().isBlank());
      before = turn.at();
    }
    CaseStatus now = course.history().getLast().status();
    assertEquals(APPLICANTS_TURN.contains(now), reading.state() == ClockKind.State.PAUSED);
    assertEquals(CaseTransitions.isEnd(now), reading.state() == ClockKind.State.DONE);
  }

  @Property
  void theStepsClocksRunInTheirOwnStatusesOnly(
      @ForAll("courses") Course course, @ForAll("calendars") WorkingCalendar calendar) {
    for (ClockKind kind : List.of(ClockKind.REVIEW, ClockKind.APPROVAL)) {
      ServiceClock.read(
              kind, 3, course.received(), course.history(), Optional.of(calendar), LONG_AFTER)
          .ifPresent(reading ->
              assertEquals(kind.in(course.history().getLast().status()), reading.state()));
    }
  }

  @Provide
  Arbitrary<Course> courses() {
    return Arbitraries.longs().map(seed -> course(new Random(seed)));
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Arbitraries.integers()
        .between(0, 500)
        .set()
        .ofMaxSize(25)
        .map(days ->
            calendar(
                days.stream().map(FIRST::plusDays).collect(java.util.stream.Collectors.toSet())));
  }

  /** A walk through the table, with odd times between the steps. */
  private static Course course(Random random) {
    Instant received =
        FIRST
            .plusDays(random.nextInt(200))
            .atTime(8, 30)
            .atZone(BANGKOK)
            .toInstant()
            .plusSeconds(random.nextInt(8 * 3600));
    List<Happening> history = new ArrayList<>();
    CaseStatus status = CaseStatus.RECEIVED;
    Instant at = received.plusSeconds(random.nextInt(3 * 86_400) - 86_400);
    history.add(new Happening(at, CaseEventType.OPENED, status));
    int steps = random.nextInt(14);
    for (int i = 0; i < steps && !CaseTransitions.isEnd(status); i++) {
      List<CaseEventType> allowed = List.copyOf(CaseTransitions.allowed(status));
      CaseEventType event = allowed.get(random.nextInt(allowed.size()));
      status = CaseTransitions.next(status, event).orElseThrow();
      at =
          at.plusSeconds(
              random.nextInt(4) == 0 ? random.nextInt(600) : random.nextInt(10 * 86_400));
      history.add(new Happening(at, event, status));
    }
    return new Course(received, history);
  }

  private static WorkingCalendar calendar(Set<LocalDate> holidays) {
    long[] days =
        FIRST
            .datesUntil(FIRST.plusYears(4))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(day -> !holidays.contains(day))
            .flatMapToLong(day ->
                LongStream.of(
                    day.atTime(8, 30).atZone(BANGKOK).toEpochSecond(),
                    day.atTime(16, 30).atZone(BANGKOK).toEpochSecond()))
            .toArray();
    return new WorkingCalendar("test/1", FIRST, days);
  }

  private static ClockReading read(Course course, WorkingCalendar calendar, int days, Instant now) {
    return ServiceClock.read(
            ClockKind.SERVICE,
            days,
            course.received(),
            course.history(),
            Optional.of(calendar),
            now)
        .orElseThrow();
  }

  /** Office time until {@code end} in which the applicant owed nothing, added up step by step. */
  private static Duration running(Course course, WorkingCalendar calendar, Instant end) {
    Duration sum = Duration.ZERO;
    Instant from = course.received();
    boolean applicants = false;
    for (Happening line : course.history()) {
      Instant at = line.at().isBefore(from) ? from : line.at();
      if (!applicants) {
        sum = sum.plus(calendar.officeTime(min(from, end), min(at, end)));
      }
      from = at;
      applicants = APPLICANTS_TURN.contains(line.status());
    }
    return applicants ? sum : sum.plus(calendar.officeTime(min(from, end), end));
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
