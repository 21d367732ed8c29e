package org.anuyat.payment.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as a Thai office writes them, whatever the machine's locale.
 *
 * <p>The only place where a Buddhist year (พ.ศ. = CE + 543) is made.
 */
public final class ThaiDates {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_OFFSET = 543;
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
  private static final DateTimeFormatter THAI_TIME =
      DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private ThaiDates() {}

  /** The Bangkok date of an instant. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, BANGKOK);
  }

  /** The Buddhist year of a local date, for example 2569. */
  public static int year(LocalDate date) {
    return date.getYear() + BUDDHIST_OFFSET;
  }

  /** {@code วันจันทร์ที่ 30 พฤศจิกายน พ.ศ. 2569 เวลา 16.30 น.} */
  public static String thai(Instant instant) {
    ZonedDateTime local = instant.atZone(BANGKOK);
    return String.format(
        Locale.ROOT,
        "วัน%sที่ %d %s พ.ศ. %d เวลา %s น.",
        DAYS.get(local.getDayOfWeek().getValue() - 1),
        local.getDayOfMonth(),
        MONTHS.get(local.getMonthValue() - 1),
        year(local.toLocalDate()),
        THAI_TIME.format(local));
  }

  /** {@code 30 พฤศจิกายน พ.ศ. 2569}. */
  public static String thaiDate(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%d %s พ.ศ. %d",
        date.getDayOfMonth(),
        MONTHS.get(date.getMonthValue() - 1),
        year(date));
  }

  /** {@code 30 November 2026}. */
  public static String englishDate(LocalDate date) {
    return ENGLISH_DATE.format(date);
  }

  /** {@code Monday 30 November 2026, 16:30 (Bangkok time)}. */
  public static String english(Instant instant) {
    return ENGLISH.format(instant.atZone(BANGKOK)) + " (Bangkok time)";
  }
}
