package org.anuyat.cases.identity.examination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.privacy.ThaiDigits;

/** A date as identity documents write it: B.E. or C.E., months in figures or words. */
sealed interface WrittenDate {

  /** A day of the calendar. */
  record Day(LocalDate date) implements WrittenDate {}

  /** The document does not expire (ตลอดชีพ). */
  record Lifelong() implements WrittenDate {}

  /** Well written, but no such day exists, such as 29 ก.พ. 2570. */
  record Impossible() implements WrittenDate {}

  /** Not understood. */
  record Unreadable() implements WrittenDate {}

  int BUDDHIST_ERA = 543;

  /** A year from here on is Buddhist era. */
  int FIRST_BUDDHIST_YEAR = 2400;

  List<String> MONTHS_TH =
      List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");
  List<String> MONTHS_EN =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  Pattern FIGURES =
      Pattern.compile("([0-9]{1,2})[\\s./-]+([0-9]{1,2})[\\s./-]+([0-9]{4}|[0-9]{2})");
  Pattern WORDS =
      Pattern.compile("([0-9]{1,2})[\\s./-]*([^0-9]+?)(?:พ\\.?\\s?ศ\\.?)?\\s*([0-9]{4}|[0-9]{2})");

  static WrittenDate read(String written) {
    String text = ThaiDigits.toArabic(written).strip().toLowerCase(Locale.ROOT);
    if (text.equals("ตลอดชีพ") || text.equals("lifelong")) {
      return new Lifelong();
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(number(iso, 3), number(iso, 2), year(iso.group(1), false));
    }
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return day(number(figures, 1), number(figures, 2), year(figures.group(3), false));
    }
    Matcher words = WORDS.matcher(text);
    return words.matches() ? inWords(words) : new Unreadable();
  }

  private static WrittenDate inWords(Matcher words) {
    String letters = words.group(2).replaceAll("[^\\p{L}\\p{M}]", "");
    boolean english = letters.matches("[a-z]+");
    int month =
        english && letters.length() >= 3
            ? MONTHS_EN.indexOf(letters.substring(0, 3))
            : Math.max(MONTHS_TH.indexOf(letters), LetterDates.MONTHS_TH.indexOf(letters));
    return month < 0
        ? new Unreadable()
        : day(number(words, 1), month + 1, year(words.group(3), english));
  }

  /** Two digits are B.E. 25xx, after an English month C.E. 20xx. */
  private static int year(String written, boolean english) {
    int year = Integer.parseInt(written);
    if (written.length() == 2) {
      return english ? 2000 + year : 2500 + year - BUDDHIST_ERA;
    }
    return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year;
  }

  private static WrittenDate day(int day, int month, int year) {
    try {
      return new Day(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return new Impossible();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
