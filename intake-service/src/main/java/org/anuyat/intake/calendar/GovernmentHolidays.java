package org.anuyat.intake.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The government's holidays, from the data file, with the version every deadline names. */
public record GovernmentHolidays(String version, Map<LocalDate, String> names) {

  private static final String FILE = "/calendar/government-holidays.csv";
  private static final String VERSION = "# version: ";

  public GovernmentHolidays {
    names = Map.copyOf(names);
  }

  public Optional<String> nameOf(LocalDate date) {
    return Optional.ofNullable(names.get(date));
  }

  public static GovernmentHolidays load() {
    try (InputStream file = GovernmentHolidays.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      String version = lines.readLine().substring(VERSION.length());
      Map<LocalDate, String> names = new TreeMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split(",", 3);
          names.put(LocalDate.parse(columns[0]), columns[2]);
        }
      }
      return new GovernmentHolidays(version, names);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
