package org.anuyat.local.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anuyat.local.MailServerKind;
import org.anuyat.local.Ports;
import org.anuyat.local.Progress;
import org.anuyat.local.Refusal;
import org.anuyat.local.Stack;

/** Measures the mailroom on a stack of its own. */
public final class IntakeBench {
  private static final List<String> ALL = List.of("speed", "delay", "poll", "memory");

  private IntakeBench() {}

  /**
   * Arguments: data folder, port base, number of mails, of mailboxes, then what to measure
   * (nothing: all). Exit code 0: all within their limits; 1: one is not; 2: it could not be
   * measured.
   */
  public static void main(String[] arguments) throws Exception {
    List<String> wanted =
        arguments.length > 4 ? Arrays.asList(arguments).subList(4, arguments.length) : ALL;
    if (!ALL.containsAll(wanted)) {
      System.err.println("There is " + String.join(", ", ALL) + ".");
      System.exit(2);
    }
    try {
      List<Measured> all =
          run(
              Path.of(arguments[0]).toAbsolutePath(),
              Integer.parseInt(arguments[1]),
              Integer.parseInt(arguments[2]),
              Integer.parseInt(arguments[3]),
              wanted);
      System.out.println();
      System.out.print(Measured.table(all));
      System.exit(all.stream().allMatch(Measured::within) ? 0 : 1);
    } catch (Refusal refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
    }
  }

  private static List<Measured> run(
      Path data, int portBase, int mails, int mailboxes, List<String> wanted) throws Exception {
    List<Measured> all = new ArrayList<>();
    try (Stack stack =
        Stack.start(
            data,
            Ports.above(portBase),
            MailServerKind.DOVECOT,
            new Progress(System.out::println))) {
      for (String what : wanted) {
        System.out.println("Measuring " + what + " …");
        all.add(
            switch (what) {
              case "speed" -> IntakeSpeed.measure(stack.endpoints(), data.resolve("mbsync"), mails);
              case "delay" -> ArrivalDelay.measure(stack.endpoints(), mailboxes);
              case "poll" -> PollCost.measure(stack.endpoints());
              default -> PeakMemory.measure(stack);
            });
        System.out.print(Measured.table(List.of(all.getLast())));
      }
    }
    return all;
  }
}
