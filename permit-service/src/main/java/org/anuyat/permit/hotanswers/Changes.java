package org.anuyat.permit.hotanswers;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;

/**
 * What changed since it was last asked, read from the table that the database's triggers fill. A
 * committed change that has no position yet counts as new each time, so none is missed.
 */
final class Changes {
  private static final int AT_ONCE = 5000;
  private static final String LAST = "SELECT coalesce(max(position), 0) FROM permit_change";
  private static final String NEW =
      "SELECT position, municipality, token FROM permit_change"
          + " WHERE position IS NULL OR position > $1 ORDER BY position NULLS LAST LIMIT "
          + AT_ONCE;
  private static final String NUMBER = "SELECT number_permit_changes()";

  private final HotAnswers answers;
  private final Runnable numbered;
  private long seen = -1;

  /**
   * @param numbered what follows when changes got their positions
   */
  Changes(HotAnswers answers, Runnable numbered) {
    this.answers = answers;
    this.numbered = numbered;
  }

  /** Drops what changed; fails when the database does not answer. */
  Future<Void> follow(PgConnection connection) {
    return seen < 0 ? begin(connection).compose(v -> ask(connection)) : ask(connection);
  }

  /** At the very start nothing is kept, so nothing that happened before matters. */
  private Future<Void> begin(PgConnection connection) {
    return connection
        .query(LAST)
        .execute()
        .map(rows -> {
          seen = rows.iterator().next().getLong(0);
          numbered.run();
          return null;
        });
  }

  private Future<Void> ask(PgConnection connection) {
    return connection
        .preparedQuery(NEW)
        .execute(Tuple.of(seen))
        .compose(rows -> {
          boolean isUnnumbered = drop(rows);
          if (isUnnumbered) {
            return connection.query(NUMBER).execute().onSuccess(done -> numbered.run()).mapEmpty();
          }
          return rows.size() == AT_ONCE ? ask(connection) : Future.succeededFuture();
        });
  }

  private boolean drop(RowSet<Row> rows) {
    boolean isUnnumbered = false;
    for (Row row : rows) {
      Long position = row.getLong("position");
      if (position == null) {
        isUnnumbered = true;
      } else {
        seen = position;
      }
      String token = row.getString("token");
      if (token == null) {
        answers.dropOf(row.getString("municipality"));
      } else {
        answers.drop(token);
      }
    }
    return isUnnumbered;
  }
}
