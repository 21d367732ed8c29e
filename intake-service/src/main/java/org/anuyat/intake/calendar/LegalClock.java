package org.anuyat.intake.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anuyat.intake.municipality.OfficeHours;

/** Reckons in the working time of one municipality (rules 1.4, 3.8 and A3.6). */
public record LegalClock(OfficeHours hours, GovernmentHolidays holidays) {

  private static final LocalTime ACKNOWLEDGED_BY = LocalTime.of(10, 0);

  /** Mail counts as received when it arrives in office hours, otherwise at the next opening. */
  public Explained deemedReceived(Instant arrived) {
    ZonedDateTime local = arrived.atZone(ThaiDates.BANGKOK);
    List<String> trace = new ArrayList<>();
    trace.add("อีเมลมาถึง" + ThaiDates.dateTime(local));
    if (isOpen(local)) {
      trace.add("อยู่ในวันและเวลาราชการ (" + hoursText() + ") จึงถือว่าได้รับในเวลาที่มาถึง");
      return explained(local, trace);
    }
    LocalDate day = local.toLocalDate();
    if (closedBecause(day).isEmpty() && !local.toLocalTime().isBefore(hours.closes())) {
      trace.add("มาถึงหลังเวลาราชการ (" + hoursText() + ") ให้นับวันทำการถัดไป");
      day = day.plusDays(1);
    } else if (closedBecause(day).isEmpty()) {
      trace.add("มาถึงก่อนเวลาเปิดทำการ (" + hoursText() + ")");
    }
    ZonedDateTime opening = at(firstWorkingDayFrom(day, trace), hours.opens());
    trace.add("ถือว่าได้รับ" + ThaiDates.dateTime(opening));
    return explained(opening, trace);
  }

  /** Within the working day of arrival; after hours, by ten o'clock of the next working day. */
  public Explained acknowledgeBy(Instant arrived) {
    ZonedDateTime local = arrived.atZone(ThaiDates.BANGKOK);
    List<String> trace = new ArrayList<>();
    ZonedDateTime due;
    if (isOpen(local)) {
      due = at(local.toLocalDate(), hours.closes());
      trace.add(
          "มาถึงในเวลาราชการ ต้องแจ้งตอบรับภายในวันทำการนั้น คือภายใน" + ThaiDates.dateTime(due));
    } else {
      ZonedDateTime deemed = deemedReceived(arrived).at().atZone(ThaiDates.BANGKOK);
      due = at(deemed.toLocalDate(), ACKNOWLEDGED_BY);
      trace.add(
          "มาถึงนอกเวลาราชการ ต้องแจ้งตอบรับภายในเวลา 10:00 น. ของวันทำการถัดไป คือภายใน"
              + ThaiDates.dateTime(due));
    }
    return explained(due, trace);
  }

  /** Close of business of the {@code days}-th working day after {@code from}. */
  public Explained workingDaysAfter(Instant from, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("days must be at least 1");
    }
    List<String> trace = new ArrayList<>();
    LocalDate day = from.atZone(ThaiDates.BANGKOK).toLocalDate();
    trace.add("เริ่มนับวันทำการถัดจาก" + ThaiDates.date(day));
    for (int n = 1; n <= days; n++) {
      day = firstWorkingDayFrom(day.plusDays(1), trace);
      trace.add(String.format(Locale.ROOT, "วันทำการที่ %d คือ", n) + ThaiDates.date(day));
    }
    ZonedDateTime deadline = at(day, hours.closes());
    trace.add("ครบกำหนด" + ThaiDates.dateTime(deadline));
    return explained(deadline, trace);
  }

  private boolean isOpen(ZonedDateTime local) {
    return closedBecause(local.toLocalDate()).isEmpty() && hours.include(local.toLocalTime());
  }

  private LocalDate firstWorkingDayFrom(LocalDate from, List<String> trace) {
    LocalDate day = from;
    for (Optional<String> closed = closedBecause(day);
        closed.isPresent();
        closed = closedBecause(day)) {
      trace.add(ThaiDates.date(day) + " เป็น" + closed.get());
      day = day.plusDays(1);
    }
    return day;
  }

  private Optional<String> closedBecause(LocalDate day) {
    Optional<String> holiday = holidays.nameOf(day);
    if (holiday.isPresent()) {
      return holiday.map(name -> "วันหยุดราชการ (" + name + ")");
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? Optional.of("วันหยุดราชการประจำสัปดาห์") : Optional.empty();
  }

  private String hoursText() {
    return ThaiDates.clock(hours.opens()) + "-" + ThaiDates.clock(hours.closes()) + " น.";
  }

  private Explained explained(ZonedDateTime moment, List<String> trace) {
    trace.add("ใช้ปฏิทินวันหยุดราชการฉบับ " + holidays.version());
    return new Explained(moment.toInstant(), trace);
  }

  private static ZonedDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ThaiDates.BANGKOK);
  }
}
