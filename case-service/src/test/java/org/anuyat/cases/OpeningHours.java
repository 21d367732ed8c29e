package org.anuyat.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A played calendar: Monday to Friday, 08:30 to 16:30 in Bangkok, without the named holidays. */
final class OpeningHours {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private OpeningHours() {}

  /**
   * @param laid the version, and holidays after it, with blanks between them
   * @param query {@code from} and {@code to}, days
   */
  static String answer(String laid, String query) {
    List<String> words = List.of(laid.split(" "));
    LocalDate from = parameter(query, "from");
    LocalDate to = parameter(query, "to");
    String days =
        from.datesUntil(to.plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(day -> !words.contains(day.toString()))
            .map(day ->
                "{\"opens\":\"%s\",\"closes\":\"%s\"}"
                    .formatted(
                        day.atTime(8, 30).atZone(BANGKOK).toInstant(),
                        day.atTime(16, 30).atZone(BANGKOK).toInstant()))
            .collect(Collectors.joining(","));
    return "{\"calendarVersion\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"days\":[%s]}"
        .formatted(words.getFirst(), from, to, days);
  }

  private static LocalDate parameter(String query, String name) {
    return Arrays.stream(query.split("&"))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> LocalDate.parse(part.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
