package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A component that runs as a process of its own and writes to a log file. */
public final class LocalProcess implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final String name;
  private final Process process;
  private final Path log;

  private LocalProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /** Starts the command; its output is appended to {@code log}. */
  static LocalProcess launch(
      String name, List<String> command, Map<String, String> environment, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      Environment.clean(builder.environment());
      builder.environment().putAll(environment);
      return new LocalProcess(name, builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be started: " + e.getMessage(), e);
    }
  }

  /** Waits until the component answers; fails at once when it has ended. */
  void awaitReady(BooleanSupplier ready, Duration atMost) {
    Instant giveUp = Instant.now().plus(atMost);
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            name + " ended while starting (exit code " + process.exitValue() + "); see " + log);
      }
      if (Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException(
            name + " was not ready within " + atMost.toSeconds() + " s; see " + log);
      }
      waitFor(Duration.ofMillis(150));
    }
  }

  /** Waits for the end. Returns the exit code. */
  int awaitEnd(Duration atMost) {
    if (!waitFor(atMost)) {
      kill();
      throw new IllegalStateException(
          name + " did not end within " + atMost.toSeconds() + " s; see " + log);
    }
    return process.exitValue();
  }

  private boolean waitFor(Duration atMost) {
    try {
      return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + name, e);
    }
  }

  public Path log() {
    return log;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes with the exit code when the process has ended, for whatever reason. */
  public CompletableFuture<Integer> onExit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** Ends it as a power cut would (SIGKILL), and waits until it is gone. */
  public void kill() {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    family.forEach(child -> child.onExit().join());
  }

  /** Asks it to end (SIGTERM), kills it after 20 seconds. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      interrupted = true;
      kill();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
