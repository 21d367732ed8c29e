package org.anuyat.local.bench.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.local.MailServerKind;
import org.anuyat.local.Ports;
import org.anuyat.local.Progress;
import org.anuyat.local.Refusal;
import org.anuyat.local.Stack;
import org.anuyat.local.demo.DemoMunicipality;

/** Asks every list with few cases and with many, on a stack of its own. */
public final class CaseBench {
  /** How much slower a first page may become. */
  private static final double LIMIT = 1.3;

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
    try (Stack stack =
        Stack.start(
            Path.of(arguments[0]).toAbsolutePath(),
            Ports.above(Integer.parseInt(arguments[1])),
            MailServerKind.GREENMAIL,
            new Progress(System.out::println))) {
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      return run(stack, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }
  }

  private static boolean run(Stack stack, int few, int many) throws Exception {
    for (DemoMunicipality municipality : DemoMunicipality.values()) {
      municipality.setUp(stack.endpoints());
    }
    try (CaseDatabase database = new CaseDatabase(stack)) {
      database.explainEverything();
      stack.stopService("case");
      stack.startService("case");
      Map<CaseQuestion, Timing> before = measured(stack, database, few);
      Map<CaseQuestion, Timing> after = measured(stack, database, many);
      System.out.println();
      return print(before, after, few, many);
    }
  }

  private static Map<CaseQuestion, Timing> measured(Stack stack, CaseDatabase database, int cases)
      throws Exception {
    System.out.printf("Filling up to %,d cases …%n", cases);
    database.fillUpTo(cases);
    System.out.printf("Asking with %,d cases …%n", cases);
    Map<CaseQuestion, Timing> timings = new LinkedHashMap<>();
    for (CaseQuestion question : CaseQuestion.all(stack.endpoints())) {
      timings.put(question, Timing.of(question, database));
    }
    for (CaseQuestion question : timings.keySet()) {
      System.out.printf("%n=== %s, %,d cases%n", question.name(), cases);
      database.plansOf(question).forEach(System.out::println);
    }
    return timings;
  }

  private static boolean print(
      Map<CaseQuestion, Timing> before, Map<CaseQuestion, Timing> after, int few, int many) {
    System.out.printf(
        "Median of %d calls. Municipality with a fifth of all cases. Limit: %.1f times.%n",
        Timing.CALLS, LIMIT);
    System.out.printf(
        "%-52s %22s %22s %7s %7s%n",
        "question",
        "%,d: call/db ms".formatted(few),
        "%,d: call/db ms".formatted(many),
        "call",
        "db");
    List<String> over = new ArrayList<>();
    before.forEach((question, small) -> {
      Timing large = after.get(question);
      double ratio = large.call() / small.call();
      System.out.printf(
          "%-52s %14.1f %7.2f %14.1f %7.2f %6.2fx %6.2fx %s%n",
          question.name(),
          small.call(),
          small.database(),
          large.call(),
          large.database(),
          ratio,
          large.database() / small.database(),
          ratio <= LIMIT ? "within" : "OVER");
      if (ratio > LIMIT) {
        over.add(question.name());
      }
    });
    return over.isEmpty();
  }
}
