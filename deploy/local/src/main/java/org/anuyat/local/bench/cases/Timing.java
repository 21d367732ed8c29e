package org.anuyat.local.bench.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * How long a question takes.
 *
 * @param call milliseconds from asking the service to its answer, median
 * @param database milliseconds PostgreSQL works on one of them, mean
 */
record Timing(double call, double database) {
  static final int CALLS = 41;
  private static final int WARM_UP = 15;

  static Timing of(CaseQuestion question, CaseDatabase database) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      question.ask();
    }
    List<Double> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      long begin = System.nanoTime();
      question.ask();
      calls.add((System.nanoTime() - begin) / 1e6);
    }
    return new Timing(median(calls), database.workOn(question, CALLS));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
