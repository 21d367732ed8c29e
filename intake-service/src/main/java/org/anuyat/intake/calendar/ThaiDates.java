package org.anuyat.intake.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as Thai offices write them: Buddhist year, Bangkok time, whatever the machine's locale. */
public final class ThaiDates {

  public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final int BUDDHIST_ERA = 543;
  private static final List<String> DAYS =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");
  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final List<String> SHORT_MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter ENGLISH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

  private ThaiDates() {}

  /** วันศุกร์ที่ 20 พฤศจิกายน 2569. */
  public static String date(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "วัน%sที่ %d %s %d",
        DAYS.get(date.getDayOfWeek().getValue() - 1),
        date.getDayOfMonth(),
        MONTHS.get(date.getMonthValue() - 1),
        buddhistYear(date));
  }

  /** วันศุกร์ที่ 20 พฤศจิกายน 2569 เวลา 18:00 น. */
  public static String dateTime(ZonedDateTime moment) {
    ZonedDateTime local = moment.withZoneSameInstant(BANGKOK);
    return date(local.toLocalDate()) + " เวลา " + time(local.toLocalTime());
  }

  /** Friday 20 November 2026, 18:00 (Bangkok). */
  public static String english(ZonedDateTime moment) {
    return ENGLISH.format(moment.withZoneSameInstant(BANGKOK)) + " (Bangkok)";
  }

  /** Friday 20 November 2026. */
  public static String englishDate(LocalDate date) {
    return ENGLISH_DATE.format(date);
  }

  /** ศุกร์ 18:00. */
  static String weekdayAndTime(ZonedDateTime moment) {
    ZonedDateTime local = moment.withZoneSameInstant(BANGKOK);
    return DAYS.get(local.getDayOfWeek().getValue() - 1) + " " + clock(local.toLocalTime());
  }

  /** Friday 18:00. */
  static String englishWeekdayAndTime(ZonedDateTime moment) {
    return ENGLISH_WEEKDAY.format(moment.withZoneSameInstant(BANGKOK));
  }

  /** 20 พ.ย. 2569. */
  public static String shortDate(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%d %s %d",
        date.getDayOfMonth(),
        SHORT_MONTHS.get(date.getMonthValue() - 1),
        buddhistYear(date));
  }

  static String time(LocalTime time) {
    return clock(time) + " น.";
  }

  /** 18:00. */
  public static String clock(LocalTime time) {
    return TIME.format(time);
  }

  public static int buddhistYear(LocalDate date) {
    return date.getYear() + BUDDHIST_ERA;
  }
}
