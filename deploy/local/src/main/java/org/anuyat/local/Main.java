package org.anuyat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.anuyat.local.demo.Journey;
import sun.misc.Signal;

/** Starts the whole stack, performs the demo, stays up until it is told to stop. */
public final class Main {
  private final Options options;
  private final Progress progress = new Progress(System.out::println);
  private final CountDownLatch toldToStop = new CountDownLatch(1);
  private final Thread runner = Thread.currentThread();

  private Main(Options options) {
    this.options = options;
  }

  /** Exit code 0: ran and was stopped; 1: could not be started, or the demo failed; 2: usage. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    try {
      return new Main(Options.parse(arguments)).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private int run() {
    Stack stack = new Stack(options.data(), options.ports(), options.mailServer(), progress);
    for (String signal : new String[] {"INT", "TERM"}) {
      Signal.handle(new Signal(signal), received -> stop());
    }
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    try {
      start(stack);
      boolean good = !options.demo() || demo(stack);
      LogIns.tell(stack, options.ports(), progress);
      report(good ? "ready" : "demo-failed");
      toldToStop.await();
      return good ? 0 : 1;
    } catch (InterruptedException e) {
      return 0;
    } catch (Refusal e) {
      progress.line(e.getMessage());
      return 1;
    } catch (RuntimeException e) {
      return failed(e);
    } finally {
      stop(stack);
    }
  }

  private void start(Stack stack) {
    Instant start = Instant.now();
    progress.line("Starting, state in " + options.data());
    stack.start();
    progress.line("Everything is ready after " + seconds(start) + " s.");
  }

  /** A demo that fails leaves the stack up, so that one can look at what went wrong. */
  private boolean demo(Stack stack) {
    progress.line("");
    progress.line("The journey of one application:");
    try {
      new Journey(stack.endpoints(), progress::line).perform(options.data().resolve("demo"));
      return true;
    } catch (RuntimeException e) {
      if (stopping()) {
        throw e;
      }
      progress.line("The demo failed: " + e.getMessage());
      progress.line("The logs are in " + options.data().resolve("logs"));
      return false;
    }
  }

  private int failed(RuntimeException e) {
    if (stopping()) {
      return 0;
    }
    progress.line("The stack could not be started: " + e.getMessage());
    return 1;
  }

  private void report(String state) {
    try {
      if (options.report() != null) {
        Files.writeString(options.report(), state + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean stopping() {
    return toldToStop.getCount() == 0;
  }

  private void stop() {
    if (!stopping()) {
      toldToStop.countDown();
      runner.interrupt();
    }
  }

  private void stop(Stack stack) {
    boolean clearsTheFlag = Thread.interrupted();
    if (clearsTheFlag || stopping()) {
      progress.line("Stopping.");
    }
    stack.close();
  }

  private static long seconds(Instant start) {
    return Duration.between(start, Instant.now()).toSeconds();
  }
}
