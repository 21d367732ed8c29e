package org.anuyat.intake.message;

import java.sql.SQLException;

/** Tells a mail the database can never take from a database that is in trouble now. */
final class PoisonPolicy {
  /** SQLSTATE classes: data exception, program limit exceeded. */
  private static final String THE_DATA_IS_WRONG = "(22|54)...";

  private PoisonPolicy() {}

  static boolean isTheMailsFault(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().matches(THE_DATA_IS_WRONG)) {
        return true;
      }
    }
    return false;
  }
}
