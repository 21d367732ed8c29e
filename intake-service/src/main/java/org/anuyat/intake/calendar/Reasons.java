package org.anuyat.intake.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anuyat.intake.municipality.OfficeHours;

/** Collects the reasons of one answer of the legal clock, in the words an officer reads out. */
final class Reasons {
  private final List<Words> words = new ArrayList<>();

  void add(String th, String en) {
    words.add(new Words(th, en));
  }

  void arrived(ZonedDateTime at) {
    add("อีเมลมาถึง" + ThaiDates.dateTime(at), "The e-mail arrived on " + ThaiDates.english(at));
  }

  void countsAtOnce(OfficeHours hours) {
    add(
        "อยู่ในวันและเวลาราชการ (" + th(hours) + ") จึงถือว่าได้รับในเวลาที่มาถึง",
        "That is within office hours (" + en(hours) + "), so it counts as received on arrival");
  }

  void afterClosing(OfficeHours hours) {
    add(
        "มาถึงหลังเวลาราชการ (" + th(hours) + ") ให้นับวันทำการถัดไป",
        "It came after office hours (" + en(hours) + "), so the next working day counts");
  }

  void beforeOpening(OfficeHours hours) {
    add(
        "มาถึงก่อนเวลาเปิดทำการ (" + th(hours) + ")",
        "It came before the office opened (" + en(hours) + ")");
  }

  void closed(LocalDate day, Words why) {
    add(ThaiDates.date(day) + " เป็น" + why.th(), ThaiDates.englishDate(day) + " is " + why.en());
  }

  void deemed(ZonedDateTime at) {
    add(
        "ถือว่าได้รับ" + ThaiDates.dateTime(at),
        "It counts as received on " + ThaiDates.english(at));
  }

  /** The whole answer in one line, before the reasons. */
  void inShort(ZonedDateTime arrived, ZonedDateTime deemed) {
    boolean atOnce = arrived.equals(deemed);
    words.addFirst(
        new Words(
            ThaiDates.weekdayAndTime(arrived)
                + (atOnce
                    ? " ในเวลาทำการ → ถือว่าได้รับทันที"
                    : " นอกเวลาทำการ → " + ThaiDates.weekdayAndTime(deemed)),
            ThaiDates.englishWeekdayAndTime(arrived)
                + (atOnce
                    ? " within office hours → received at once"
                    : " outside office hours → " + ThaiDates.englishWeekdayAndTime(deemed))));
  }

  void dueWithinTheDay(ZonedDateTime due) {
    add(
        "มาถึงในเวลาราชการ ต้องแจ้งตอบรับภายในวันทำการนั้น คือภายใน" + ThaiDates.dateTime(due),
        "It came within office hours: to be acknowledged within that working day, by "
            + ThaiDates.english(due));
  }

  void dueNextWorkingDay(ZonedDateTime due) {
    String time = ThaiDates.clock(due.toLocalTime());
    add(
        "มาถึงนอกเวลาราชการ ต้องแจ้งตอบรับภายในเวลา "
            + time
            + " น. ของวันทำการถัดไป คือภายใน"
            + ThaiDates.dateTime(due),
        "It came outside office hours: to be acknowledged by "
            + time
            + " of the next working day, by "
            + ThaiDates.english(due));
  }

  void countingFrom(LocalDate day) {
    add(
        "เริ่มนับวันทำการถัดจาก" + ThaiDates.date(day),
        "Working days are counted from the day after " + ThaiDates.englishDate(day));
  }

  void workingDay(int number, LocalDate day) {
    add(
        String.format(Locale.ROOT, "วันทำการที่ %d คือ", number) + ThaiDates.date(day),
        String.format(Locale.ROOT, "Working day %d is ", number) + ThaiDates.englishDate(day));
  }

  void deadline(ZonedDateTime at) {
    add("ครบกำหนด" + ThaiDates.dateTime(at), "The deadline is " + ThaiDates.english(at));
  }

  Explained explained(ZonedDateTime moment, MunicipalCalendar calendar) {
    if (!calendar.national().cover(moment.getYear())) {
      add(
          "ยังไม่มีข้อมูลวันหยุดราชการของปี "
              + Integer.toString(ThaiDates.buddhistYear(moment.toLocalDate()))
              + " จึงเว้นเฉพาะวันหยุดประจำสัปดาห์และวันที่เทศบาลกำหนด",
          "No public holidays of "
              + Integer.toString(moment.getYear())
              + " are known yet: only weekends and the municipality's own days are left out");
    }
    add(
        "ใช้ปฏิทินวันหยุดราชการฉบับ " + calendar.version(),
        "Reckoned by calendar version " + calendar.version());
    return new Explained(moment.toInstant(), words, calendar.version());
  }

  private static String th(OfficeHours hours) {
    return en(hours) + " น.";
  }

  private static String en(OfficeHours hours) {
    return ThaiDates.clock(hours.opens()) + "-" + ThaiDates.clock(hours.closes());
  }
}
