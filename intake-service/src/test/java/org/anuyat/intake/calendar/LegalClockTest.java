package org.anuyat.intake.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.anuyat.intake.municipality.OfficeHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything once as English, once as Thai with Thai digits, as a machine may be set. */
@Tag("rule-1.4")
@Tag("rule-3.8")
@Tag("rule-A3.6")
@ParameterizedClass
@ValueSource(strings = {"en-US", "th-TH", "th-TH-u-ca-buddhist-nu-thai"})
class LegalClockTest {
  private static final LegalClock USUAL = clock(OfficeHours.USUAL);

  @Parameter String locale;

  private Locale before;

  @BeforeEach
  void setLocale() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
  }

  @AfterEach
  void resetLocale() {
    Locale.setDefault(before);
  }

  @Test
  void fridayEveningCountsAsMondayOpening() {
    LegalClock opensAtEight = clock(new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0)));
    Explained deemed = opensAtEight.deemedReceived(bangkok("2026-11-20T18:00"));
    assertEquals(bangkok("2026-11-23T08:00"), deemed.at());
    assertEquals(
        List.of(
            "ศุกร์ 18:00 นอกเวลาทำการ → จันทร์ 08:00",
            "อีเมลมาถึงวันศุกร์ที่ 20 พฤศจิกายน 2569 เวลา 18:00 น.",
            "มาถึงหลังเวลาราชการ (08:00-16:00 น.) ให้นับวันทำการถัดไป",
            "วันเสาร์ที่ 21 พฤศจิกายน 2569 เป็นวันหยุดราชการประจำสัปดาห์",
            "วันอาทิตย์ที่ 22 พฤศจิกายน 2569 เป็นวันหยุดราชการประจำสัปดาห์",
            "ถือว่าได้รับวันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 08:00 น.",
            "ใช้ปฏิทินวันหยุดราชการฉบับ 2569-2/1"),
        deemed.trace());
    assertEquals(
        List.of(
            "Friday 18:00 outside office hours → Monday 08:00",
            "The e-mail arrived on Friday 20 November 2026, 18:00 (Bangkok)",
            "It came after office hours (08:00-16:00), so the next working day counts",
            "Saturday 21 November 2026 is a weekend",
            "Sunday 22 November 2026 is a weekend",
            "It counts as received on Monday 23 November 2026, 08:00 (Bangkok)",
            "Reckoned by calendar version 2569-2/1"),
        deemed.traceEn());
  }

  @Test
  void mailInOfficeHoursCountsAtOnce() {
    Instant arrived = bangkok("2026-11-23T08:30");
    assertEquals(arrived, USUAL.deemedReceived(arrived).at());
  }

  @Test
  void officeIsClosedFromTheMinuteItCloses() {
    assertEquals(
        bangkok("2026-11-24T08:30"), USUAL.deemedReceived(bangkok("2026-11-23T16:30")).at());
    assertEquals(
        bangkok("2026-11-23T16:29"), USUAL.deemedReceived(bangkok("2026-11-23T16:29")).at());
  }

  @Test
  void earlyMailCountsFromTheOpeningOfThatDay() {
    assertEquals(
        bangkok("2026-11-23T08:30"), USUAL.deemedReceived(bangkok("2026-11-23T06:00")).at());
  }

  @Test
  void songkranIsSkippedAndNamed() {
    Explained deemed = USUAL.deemedReceived(bangkok("2026-04-10T17:00"));
    assertEquals(bangkok("2026-04-16T08:30"), deemed.at());
    assertTrue(
        deemed.trace().contains("วันจันทร์ที่ 13 เมษายน 2569 เป็นวันหยุดราชการ (วันสงกรานต์)"));
  }

  @Test
  void newYearIsCrossed() {
    assertEquals(
        bangkok("2027-01-04T08:30"), USUAL.deemedReceived(bangkok("2026-12-30T20:00")).at());
  }

  @Test
  void acknowledgementIsDueWithinTheWorkingDay() {
    assertEquals(
        bangkok("2026-11-23T16:30"), USUAL.acknowledgeBy(bangkok("2026-11-23T09:00")).at());
  }

  @Test
  void acknowledgementOfMailAfterHoursIsDueAtTenOfTheNextWorkingDay() {
    assertEquals(
        bangkok("2026-11-23T10:00"), USUAL.acknowledgeBy(bangkok("2026-11-20T18:00")).at());
    assertEquals(
        bangkok("2026-12-08T10:00"), USUAL.acknowledgeBy(bangkok("2026-12-05T12:00")).at());
  }

  @Test
  void workingDaysSkipWeekendsAndHolidaysAndEndAtClosing() {
    Explained deadline = USUAL.workingDaysAfter(bangkok("2026-12-04T10:00"), 3);
    assertEquals(bangkok("2026-12-11T16:30"), deadline.at());
    assertTrue(deadline.trace().contains("วันทำการที่ 3 คือวันศุกร์ที่ 11 ธันวาคม 2569"));
  }

  @Test
  void provisionalHolidayIsToldAsSuch() {
    Explained deemed = USUAL.deemedReceived(bangkok("2027-05-19T18:00"));
    assertEquals(bangkok("2027-05-21T08:30"), deemed.at());
    assertTrue(
        deemed
            .trace()
            .contains(
                "วันพฤหัสบดีที่ 20 พฤษภาคม 2570 เป็นวันหยุดราชการ"
                    + " (วันวิสาขบูชา คาดการณ์ ยังไม่มีประกาศ)"));
  }

  @Test
  void yearWithoutKnownHolidaysIsToldAsSuch() {
    Explained deemed = USUAL.deemedReceived(bangkok("2028-01-05T18:00"));
    assertTrue(
        deemed.traceEn().stream().anyMatch(line -> line.startsWith("No public holidays of 2028")));
  }

  @Test
  void municipalitysOwnDayGoesBeforeTheCountrys() {
    LocalDate constitutionDay = LocalDate.parse("2026-12-10");
    LocalDay worked = new LocalDay(DayKind.WORKING_DAY, "เปิดทำการ", "Open", null);
    LegalClock clock =
        new LegalClock(
            CalendarBuilder.of(GovernmentHolidays.load(), List.of())
                .with(new CalendarChange.SetHours(LocalDate.EPOCH, OfficeHours.USUAL))
                .with(new CalendarChange.SetDay(constitutionDay, worked))
                .build());
    Instant morning = bangkok("2026-12-10T09:00");
    assertEquals(morning, clock.deemedReceived(morning).at());
    assertEquals("2569-2/2", clock.deemedReceived(morning).calendarVersion());
  }

  @Test
  void calendarWithoutAnyWorkingDayIsAnErrorAndNoLoop() {
    CalendarBuilder closed =
        CalendarBuilder.of(GovernmentHolidays.load(), List.of())
            .with(new CalendarChange.SetHours(LocalDate.EPOCH, OfficeHours.USUAL));
    LocalDay holiday = new LocalDay(DayKind.HOLIDAY, "ปิด", "Closed", null);
    LocalDate first = LocalDate.parse("2026-11-01");
    for (int day = 0; day < 500; day++) {
      closed.with(new CalendarChange.SetDay(first.plusDays(day), holiday));
    }
    LegalClock clock = new LegalClock(closed.build());
    NoWorkingDay error =
        assertThrows(NoWorkingDay.class, () -> clock.deemedReceived(bangkok("2026-11-20T18:00")));
    assertTrue(error.getMessage().contains("no working day within a year after 2026-11-20"));
  }

  private static LegalClock clock(OfficeHours hours) {
    return new LegalClock(
        CalendarBuilder.of(GovernmentHolidays.load(), List.of())
            .with(new CalendarChange.SetHours(LocalDate.EPOCH, hours))
            .build());
  }

  private static Instant bangkok(String local) {
    return Instant.parse(local + ":00+07:00");
  }
}
