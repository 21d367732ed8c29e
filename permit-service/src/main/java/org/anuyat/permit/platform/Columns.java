package org.anuyat.permit.platform;

import java.sql.Date;
import java.time.LocalDate;

/** Values of native queries. */
public final class Columns {
  private Columns() {}

  /** A {@code date} column, as whatever the driver hands it out; null stays null. */
  public static LocalDate date(Object value) {
    return switch (value) {
      case null -> null;
      case Date date -> date.toLocalDate();
      case LocalDate date -> date;
      default -> throw new IllegalStateException("no date: " + value.getClass());
    };
  }
}
