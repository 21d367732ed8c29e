package org.anuyat.local.bench.permits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.local.MailServerKind;
import org.anuyat.local.Ports;
import org.anuyat.local.Progress;
import org.anuyat.local.Refusal;
import org.anuyat.local.Stack;
import org.anuyat.local.bench.Measured;
import org.anuyat.local.demo.DemoMunicipality;

/** Measures the public check and the signing on a stack of its own. */
public final class PermitBench {
  private static final int NGINX_PORT_ABOVE = 61;

  private PermitBench() {}

  /**
   * Arguments: data folder, port base, permits, seconds of each round, permits to sign. Exit code
   * 0: all within the limits; 1: one is not; 2: it could not be measured.
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
    int permits = Integer.parseInt(arguments[2]);
    Wrk wrk = new Wrk(Integer.parseInt(arguments[3]));
    try (Stack stack =
            Stack.start(
                data,
                Ports.above(portBase),
                MailServerKind.GREENMAIL,
                new Progress(System.out::println));
        PermitDatabase database = new PermitDatabase(stack)) {
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      DemoMunicipality.values()[0].setUp(stack.endpoints());
      Path folder = Files.createDirectories(data.resolve("bench"));
      List<Measured> all = new ArrayList<>();
      all.add(IssuingSpeed.measure(stack, database, Integer.parseInt(arguments[4])));
      // What is measured now needs nobody else, and nobody else shall take the processor.
      for (String service : List.of("case", "payment", "intake")) {
        stack.stopService(service);
      }
      database.fill(permits);
      all.addAll(
          new CheckSpeed(
                  stack.endpoints(), database, folder, portBase + NGINX_PORT_ABOVE, permits, wrk)
              .measure());
      System.out.println();
      System.out.print(Measured.table(all));
      return all.stream().allMatch(Measured::within);
    }
  }
}
