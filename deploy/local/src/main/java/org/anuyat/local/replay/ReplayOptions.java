package org.anuyat.local.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * What the command line asked for.
 *
 * @param tree the folder with the mails
 * @param data the folder of the running stack
 * @param municipality a municipality's code, or the name of one of the demo's
 * @param report the file for the JSON lines; an old one is overwritten
 * @param repeat how often each file is sent
 * @param shuffle whether the order is random
 * @param seed of the random order, so that it can be had again
 * @param include a glob for the files wanted
 * @param timeout how long the whole may take
 */
record ReplayOptions(
    Path tree,
    Path data,
    String municipality,
    Path report,
    int repeat,
    boolean shuffle,
    long seed,
    String include,
    Duration timeout) {

  static ReplayOptions parse(String... arguments) {
    return new Reader(arguments).read();
  }

  private static final class Reader {
    private final String[] arguments;
    private int at;

    Reader(String... arguments) {
      this.arguments = arguments;
    }

    ReplayOptions read() {
      Path tree = null;
      Path data = Path.of(".data");
      Path report = Path.of("replay-report.jsonl");
      String municipality = "banmai";
      String include = "*";
      int repeat = 1;
      boolean shuffle = false;
      long seed = new Random().nextInt(1, 1_000_000);
      Duration timeout = Duration.ofMinutes(60);
      for (; at < arguments.length; at++) {
        switch (arguments[at]) {
          case "--data" -> data = Path.of(value());
          case "--municipality" -> municipality = value();
          case "--report" -> report = Path.of(value());
          case "--include" -> include = value();
          case "--repeat" -> repeat = number();
          case "--shuffle" -> shuffle = true;
          case "--seed" -> {
            shuffle = true;
            seed = number();
          }
          case "--timeout" -> timeout = Duration.ofMinutes(number());
          default -> {
            if (tree != null || arguments[at].startsWith("--")) {
              throw new IllegalArgumentException("Unknown option: " + arguments[at] + ".");
            }
            tree = Path.of(arguments[at]);
          }
        }
      }
      if (tree == null) {
        throw new IllegalArgumentException("Which folder? usage: deploy/replay DIR; see --help.");
      }
      return new ReplayOptions(
          absolute(tree),
          absolute(data),
          municipality,
          absolute(report),
          repeat,
          shuffle,
          seed,
          include,
          timeout);
    }

    private String value() {
      String option = arguments[at];
      at++;
      if (at == arguments.length) {
        throw new IllegalArgumentException(option + " needs a value.");
      }
      return arguments[at];
    }

    private int number() {
      String option = arguments[at];
      String text = value();
      if (!text.matches("[1-9][0-9]{0,8}")) {
        throw new IllegalArgumentException(
            option + " must be a number from 1 on, not " + text + ".");
      }
      return Integer.parseInt(text);
    }

    private static Path absolute(Path path) {
      return path.toAbsolutePath().normalize();
    }
  }
}
