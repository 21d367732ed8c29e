package org.anuyat.intake.message.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Date header, read leniently and without any locale: two-digit years, missing seconds, named
 * zones, and Buddhist years, which some Thai programs write.
 */
final class MailDate {

  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+([0-9]{2,4})\\s+"
              + "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\\s*([+-][0-9]{4})?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private MailDate() {}

  static Optional<Instant> parse(String header) {
    Matcher m = DATE.matcher(header);
    if (!m.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
    int second = m.group(6) == null ? 0 : Math.min(59, number(m.group(6)));
    try {
      return Optional.of(
          OffsetDateTime.of(
                  year(m.group(3)),
                  month,
                  number(m.group(1)),
                  number(m.group(4)),
                  number(m.group(5)),
                  second,
                  0,
                  m.group(7) == null ? ZoneOffset.UTC : offset(m.group(7)))
              .toInstant());
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 2) {
      return year < 70 ? 2000 + year : 1900 + year;
    }
    return year >= FIRST_BUDDHIST_YEAR ? year - 543 : year;
  }

  private static ZoneOffset offset(String sign) {
    int minutes = number(sign.substring(1, 3)) * 60 + number(sign.substring(3, 5));
    return ZoneOffset.ofTotalSeconds((sign.charAt(0) == '-' ? -minutes : minutes) * 60);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
