package org.anuyat.permit.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Dates as a Thai office writes them: day, month name and the Buddhist year (พ.ศ. = CE + 543).
 *
 * <p>The only place where a Buddhist year or a Thai digit is made; it never asks the default
 * locale.
 */
public final class ThaiDates {
  /** The civil time of every municipality. */
  public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final int BUDDHIST_OFFSET = 543;
  private static final List<String> MONTHS_TH =
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
  private static final List<String> MONTHS_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private ThaiDates() {}

  /** The Buddhist year of a local date, for example 2569. */
  public static int year(LocalDate date) {
    return date.getYear() + BUDDHIST_OFFSET;
  }

  /** {@code 22 พฤศจิกายน พ.ศ. 2569}. */
  public static String thai(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + MONTHS_TH.get(date.getMonthValue() - 1)
        + " พ.ศ. "
        + year(date);
  }

  /** {@code 22 November 2026}. */
  public static String english(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + MONTHS_EN.get(date.getMonthValue() - 1)
        + " "
        + date.getYear();
  }

  /** The Bangkok date of an instant. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, BANGKOK);
  }

  /** The Bangkok clock time of an instant, {@code 14:05}. */
  public static String timeOf(Instant instant) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, BANGKOK);
    return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
  }

  /** The same text with ๐-๙ in place of 0-9. */
  public static String withThaiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : c);
    }
    return out.toString();
  }
}
