package org.anuyat.local.bench.cases;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a question takes.
 *
 * @param call milliseconds from asking the service to its answer, median
 * @param database milliseconds PostgreSQL works on one of them, mean
 */
record Timing(double call, double database) {
  static final int CALLS = 101;
  private static final int WARM_UP = 40;

  /** The same question to two services. */
  record Pair(Timing few, Timing many) {
    double call() {
      return many.call / few.call;
    }

    double database() {
      return many.database / few.database;
    }
  }

  /** Asks both in turn, so that what else the machine does slows both alike. */
  static Pair of(CaseQuestion few, CaseDatabase fewCases, CaseQuestion many, CaseDatabase manyCases)
      throws SQLException, IOException {
    List<Double> toFew = new ArrayList<>();
    List<Double> toMany = new ArrayList<>();
    for (int i = 0; i < WARM_UP + CALLS; i++) {
      double shorter = milliseconds(few);
      double longer = milliseconds(many);
      if (i >= WARM_UP) {
        toFew.add(shorter);
        toMany.add(longer);
      }
    }
    return new Pair(
        new Timing(median(toFew), fewCases.workOn(few, CALLS)),
        new Timing(median(toMany), manyCases.workOn(many, CALLS)));
  }

  private static double milliseconds(CaseQuestion question) {
    long begin = System.nanoTime();
    question.ask();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
