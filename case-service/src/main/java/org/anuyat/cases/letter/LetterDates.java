package org.anuyat.cases.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates and times of day as letters print them, in Bangkok; the Thai year is Buddhist era. */
public final class LetterDates {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;
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
  private static final DateTimeFormatter DATE_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME_TH =
      DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
  private static final DateTimeFormatter TIME_EN =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private LetterDates() {}

  /** {@code 30 พฤศจิกายน พ.ศ. 2569}. */
  public static String dateTh(Instant instant) {
    ZonedDateTime day = instant.atZone(BANGKOK);
    return day.getDayOfMonth()
        + " "
        + MONTHS.get(day.getMonthValue() - 1)
        + " พ.ศ. "
        + (day.getYear() + BUDDHIST_ERA);
  }

  /** {@code 30 พฤศจิกายน พ.ศ. 2569 เวลา 16.30 น.}. */
  public static String dateTimeTh(Instant instant) {
    return dateTh(instant) + " เวลา " + TIME_TH.format(instant.atZone(BANGKOK)) + " น.";
  }

  /** {@code 30 November 2026}. */
  public static String dateEn(Instant instant) {
    return DATE_EN.format(instant.atZone(BANGKOK));
  }

  /** {@code 16:30 on 30 November 2026}. */
  public static String dateTimeEn(Instant instant) {
    return TIME_EN.format(instant.atZone(BANGKOK)) + " on " + dateEn(instant);
  }
}
