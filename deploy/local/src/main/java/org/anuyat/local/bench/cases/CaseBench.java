package org.anuyat.local.bench.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.local.Refusal;

/** Asks every list with few cases and with many, in turn, on two stacks of its own. */
public final class CaseBench {
  /** How much slower a first page may become. */
  private static final double LIMIT = 1.3;

  private static final int BETWEEN_STACKS = 100;

  private CaseBench() {}

  /**
   * Arguments: data folder, port base, few cases, many cases. Exit code 0: all within the limit; 1:
   * one is not; 2: it could not be measured.
   */
  public static void main(String[] arguments) throws Exception {
    try {
      System.exit(measure(arguments) ? 0 : 1);
    } catch (Refusal refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
    }
  }

  private static boolean measure(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]).toAbsolutePath();
    int portBase = Integer.parseInt(arguments[1]);
    int fewCases = Integer.parseInt(arguments[2]);
    int manyCases = Integer.parseInt(arguments[3]);
    try (CaseStack few = CaseStack.start(data.resolve("few"), portBase, fewCases);
        CaseStack many =
            CaseStack.start(data.resolve("many"), portBase + BETWEEN_STACKS, manyCases)) {
      Map<CaseQuestion, Timing.Pair> timings = timings(few, many);
      plans(few);
      plans(many);
      System.out.println();
      print(timings, fewCases, manyCases);
      return timings.values().stream().allMatch(pair -> pair.call() <= LIMIT);
    }
  }

  private static Map<CaseQuestion, Timing.Pair> timings(CaseStack few, CaseStack many)
      throws Exception {
    List<CaseQuestion> toFew = few.questions();
    List<CaseQuestion> toMany = many.questions();
    Map<CaseQuestion, Timing.Pair> timings = new LinkedHashMap<>();
    System.out.println("Asking both …");
    for (int i = 0; i < toFew.size(); i++) {
      timings.put(
          toFew.get(i), Timing.of(toFew.get(i), few.database(), toMany.get(i), many.database()));
    }
    return timings;
  }

  private static void plans(CaseStack stack) throws Exception {
    for (CaseQuestion question : stack.questions()) {
      System.out.printf("%n=== %s, %,d cases%n", question.name(), stack.cases());
      stack.database().plansOf(question).forEach(System.out::println);
    }
  }

  private static void print(Map<CaseQuestion, Timing.Pair> timings, int few, int many) {
    System.out.printf(
        "Median of %d calls, both asked in turn. Municipality with a fifth of all cases."
            + " Limit: %.1f times.%n",
        Timing.CALLS, LIMIT);
    System.out.printf(
        "%-52s %22s %22s %7s %7s%n",
        "question",
        "%,d: call/db ms".formatted(few),
        "%,d: call/db ms".formatted(many),
        "call",
        "db");
    timings.forEach((question, pair) ->
        System.out.printf(
            "%-52s %14.1f %7.2f %14.1f %7.2f %6.2fx %6.2fx %s%n",
            question.name(),
            pair.few().call(),
            pair.few().database(),
            pair.many().call(),
            pair.many().database(),
            pair.call(),
            pair.database(),
            pair.call() <= LIMIT ? "within" : "OVER"));
  }
}
