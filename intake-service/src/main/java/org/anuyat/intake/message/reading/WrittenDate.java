package org.anuyat.intake.message.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: Thai or other digits, Thai or English months, Buddhist or Christian
 * years. A year from 2400 on is Buddhist; two digits mean 25xx, with an English month 20xx.
 */
public final class WrittenDate {

  private static final String YEAR = "(พ\\.? ?ศ\\.? ?|ค\\.? ?ศ\\.? ?)?([0-9]{4}|[0-9]{2})(?![0-9])";
  private static final Pattern ISO =
      Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![0-9])([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?" + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})[ -]{0,3}(?:เดือน ?)?(\\p{L}[\\p{L}\\p{M}.]{1,12}?)[ ,.-]{0,3}"
              + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? {1,2}([0-9]{1,2}),? {1,2}" + YEAR);
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![0-9:.])([0-9]{1,2})[:.]([0-9]{2})(?::([0-9]{2}))?(?![0-9/]) ?([ap]\\.?m)?");

  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private WrittenDate() {}

  /** The first date in the text. */
  public static Optional<LocalDate> date(String text) {
    String plain = ThaiNumbers.normalised(text).replace('\u00A0', ' ');
    return iso(plain)
        .or(() -> numeric(plain))
        .or(() -> dayFirst(plain))
        .or(() -> monthFirst(plain));
  }

  /** The first date with the first time in the text; midnight where it says no time. */
  public static Optional<LocalDateTime> dateTime(String text) {
    return date(text).map(date -> date.atTime(time(ThaiNumbers.normalised(text))));
  }

  private static Optional<LocalDate> iso(String text) {
    Matcher m = ISO.matcher(text);
    return m.find()
        ? of(year("", m.group(1), false), number(m.group(2)), m.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> numeric(String text) {
    Matcher m = NUMERIC.matcher(text);
    return m.find()
        ? of(year(m.group(3), m.group(4), false), number(m.group(2)), m.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    while (m.find()) {
      int month = MonthNames.number(m.group(2));
      if (month > 0) {
        return of(
            year(m.group(3), m.group(4), MonthNames.isEnglish(m.group(2))), month, m.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> monthFirst(String text) {
    Matcher m = MONTH_FIRST.matcher(text);
    while (m.find()) {
      int month = MonthNames.number(m.group(1));
      if (month > 0) {
        return of(year(m.group(3), m.group(4), true), month, m.group(2));
      }
    }
    return Optional.empty();
  }

  private static int year(String era, String digits, boolean english) {
    int written = number(digits);
    boolean christian = era != null && era.startsWith("ค");
    if (digits.length() == 2) {
      return english || christian ? 2000 + written : 2500 + written - BUDDHIST_ERA;
    }
    boolean buddhist = (era != null && era.startsWith("พ")) || written >= FIRST_BUDDHIST_YEAR;
    return buddhist && !christian ? written - BUDDHIST_ERA : written;
  }

  private static Optional<LocalDate> of(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, number(day)));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static LocalTime time(String text) {
    Matcher m = TIME.matcher(text);
    while (m.find()) {
      int hour = number(m.group(1));
      String half = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
      if (!half.isEmpty() && hour <= 12) {
        hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
      }
      int minute = number(m.group(2));
      int second = m.group(3) == null ? 0 : number(m.group(3));
      if (hour < 24 && minute < 60 && second < 60) {
        return LocalTime.of(hour, minute, second);
      }
    }
    return LocalTime.MIDNIGHT;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
