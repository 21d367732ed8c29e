package org.anuyat.intake.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The government's holidays, from the data file, with the version every deadline names. */
public record GovernmentHolidays(
    String version,
    NavigableMap<LocalDate, GovernmentHoliday> days,
    List<GovernmentHoliday.Undated> undated) {

  private static final String FILE = "/calendar/government-holidays.csv";
  private static final String VERSION = "# version: ";
  private static final String UNDATED = "undated";

  public GovernmentHolidays {
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    undated = List.copyOf(undated);
  }

  public Optional<GovernmentHoliday> on(LocalDate date) {
    return Optional.ofNullable(days.get(date));
  }

  /** Whether the holidays of that year are known at all. */
  public boolean cover(int year) {
    return !days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).isEmpty();
  }

  public static GovernmentHolidays load() {
    try (InputStream file = GovernmentHolidays.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      String version = lines.readLine().substring(VERSION.length());
      return parse(version, lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static GovernmentHolidays parse(String version, List<String> lines) {
    NavigableMap<LocalDate, GovernmentHoliday> days = new TreeMap<>();
    List<GovernmentHoliday.Undated> undated = new ArrayList<>();
    for (String line : lines) {
      String[] columns = line.split(",", 4);
      if (columns[1].equals(UNDATED)) {
        undated.add(new GovernmentHoliday.Undated(columns[0], columns[2], columns[3]));
      } else {
        LocalDate date = LocalDate.parse(columns[0]);
        var status = GovernmentHoliday.Status.valueOf(columns[1].toUpperCase(Locale.ROOT));
        days.put(date, new GovernmentHoliday(date, status, columns[2], columns[3]));
      }
    }
    return new GovernmentHolidays(version, days, undated);
  }
}
