package org.anuyat.payment.statement.format;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates and times as statements write them. A year of 2400 or later is of the Buddhist era, so that
 * 29 February 2571 exists.
 */
final class Dates {
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final int BUDDHIST_OFFSET = 543;

  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![uy])[uy]{2}(?![uy])");

  private record Reading(DateTimeFormatter formatter, boolean hasShortYear) {}

  private final List<Reading> dates;
  private final List<Reading> times;
  private final boolean shortYearsAreBuddhist;

  Dates(CsvMapping.Dates mapping) {
    Locale locale = "th".equals(mapping.language()) ? Locale.of("th", "TH") : Locale.ENGLISH;
    this.dates = readings(mapping.patterns(), locale);
    this.times = readings(mapping.timePatterns(), locale);
    this.shortYearsAreBuddhist = mapping.shortYears() == CsvMapping.Era.BUDDHIST;
  }

  private static List<Reading> readings(List<String> patterns, Locale locale) {
    return patterns.stream()
        .map(pattern ->
            new Reading(
                DateTimeFormatter.ofPattern(pattern, locale), SHORT_YEAR.matcher(pattern).find()))
        .toList();
  }

  LocalDate date(String written) throws BadValue {
    String text = Digits.arabic(written).strip();
    for (Reading reading : dates) {
      TemporalAccessor found = parse(reading.formatter(), text);
      if (found != null && has(found, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)) {
        try {
          return LocalDate.of(
              year(found, reading.hasShortYear()),
              found.get(ChronoField.MONTH_OF_YEAR),
              found.get(ChronoField.DAY_OF_MONTH));
        } catch (DateTimeException noSuchDay) {
          break;
        }
      }
    }
    throw new BadValue(
        "อ่านวันที่ “" + Shown.of(written) + "” ไม่ได้", "“" + Shown.of(written) + "” is no date");
  }

  LocalTime time(String written) throws BadValue {
    String text = Digits.arabic(written).strip();
    for (Reading reading : times) {
      TemporalAccessor found = parse(reading.formatter(), text);
      if (found != null && has(found, ChronoField.HOUR_OF_DAY, ChronoField.MINUTE_OF_HOUR)) {
        try {
          return LocalTime.of(
              found.get(ChronoField.HOUR_OF_DAY),
              found.get(ChronoField.MINUTE_OF_HOUR),
              found.isSupported(ChronoField.SECOND_OF_MINUTE)
                  ? found.get(ChronoField.SECOND_OF_MINUTE)
                  : 0);
        } catch (DateTimeException noSuchTime) {
          break;
        }
      }
    }
    throw new BadValue(
        "อ่านเวลา “" + Shown.of(written) + "” ไม่ได้", "“" + Shown.of(written) + "” is no time");
  }

  private int year(TemporalAccessor found, boolean isShort) {
    int year = found.get(has(found, ChronoField.YEAR) ? ChronoField.YEAR : ChronoField.YEAR_OF_ERA);
    if (isShort) {
      int inCentury = year % 100;
      return shortYearsAreBuddhist ? 2500 + inCentury - BUDDHIST_OFFSET : 2000 + inCentury;
    }
    return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
  }

  private static boolean has(TemporalAccessor found, TemporalField... fields) {
    for (TemporalField field : fields) {
      if (!found.isSupported(field)) {
        return false;
      }
    }
    return true;
  }

  /** The fields as written; nothing is put right, and the text must be used up. */
  private static TemporalAccessor parse(DateTimeFormatter formatter, String text) {
    ParsePosition position = new ParsePosition(0);
    TemporalAccessor found = formatter.parseUnresolved(text, position);
    return found == null || position.getErrorIndex() >= 0 || position.getIndex() < text.length()
        ? null
        : found;
  }
}
