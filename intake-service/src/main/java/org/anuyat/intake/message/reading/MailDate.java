package org.anuyat.intake.message.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
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
          "([0-9]{1,2})[ -]{1,9}([A-Za-z]{3})[a-z]{0,9}[ -]{1,9}([0-9]{2,4})\\s{1,9}"
              + "([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?\\s{0,9}([+-][0-9]{4}|[A-Z]{1,4})?");

  /** {@code Fri Nov 20 18:00:00 2026}, as C programs print it. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([A-Za-z]{3}) {1,2}([0-9]{1,2}) ([0-9]{1,2}:[0-9]{2}:[0-9]{2}) (?:([A-Z]{1,4}|[+-][0-9]{4}) )?([0-9]{4})");

  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2}):([0-9]{2}).{0,10}?([+-][0-9]{2}):?([0-9]{2})");
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final Map<String, String> ZONES =
      Map.of(
          "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT",
          "-0600", "PST", "-0800", "PDT", "-0700", "ICT", "+0700", "JST", "+0900");

  private MailDate() {}

  static Optional<Instant> parse(String header) {
    String plain = ThaiNumbers.normalised(header);
    try {
      return usual(plain)
          .or(() -> monthFirst(plain))
          .or(() -> iso(plain))
          .or(() -> WrittenDate.dateTime(plain).map(t -> t.atZone(BANGKOK).toInstant()));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> usual(String header) {
    Matcher m = DATE.matcher(header);
    while (m.find()) {
      int month = MonthNames.number(m.group(2));
      if (month > 0) {
        int second = m.group(6) == null ? 0 : Math.min(59, number(m.group(6)));
        return Optional.of(
            OffsetDateTime.of(
                    year(m.group(3)),
                    month,
                    number(m.group(1)),
                    number(m.group(4)),
                    number(m.group(5)),
                    second,
                    0,
                    offset(m.group(7)))
                .toInstant());
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> monthFirst(String header) {
    Matcher m = MONTH_FIRST.matcher(header);
    if (!m.find()) {
      return Optional.empty();
    }
    String zone = m.group(4) == null ? "" : m.group(4);
    return usual(m.group(2) + " " + m.group(1) + " " + m.group(5) + " " + m.group(3) + " " + zone);
  }

  private static Optional<Instant> iso(String header) {
    Matcher m = ISO.matcher(header);
    return m.find()
        ? Optional.of(
            OffsetDateTime.of(
                    year(m.group(1)),
                    number(m.group(2)),
                    number(m.group(3)),
                    number(m.group(4)),
                    number(m.group(5)),
                    number(m.group(6)),
                    0,
                    offset(m.group(7) + m.group(8)))
                .toInstant())
        : Optional.empty();
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 2) {
      return year < 70 ? 2000 + year : 1900 + year;
    }
    return year >= FIRST_BUDDHIST_YEAR ? year - 543 : year;
  }

  private static ZoneOffset offset(String zone) {
    String sign = zone == null ? "+0000" : ZONES.getOrDefault(zone, zone);
    if (sign.length() != 5) {
      return ZoneOffset.UTC;
    }
    int minutes = number(sign.substring(1, 3)) * 60 + number(sign.substring(3, 5));
    return ZoneOffset.ofTotalSeconds((sign.charAt(0) == '-' ? -minutes : minutes) * 60);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
