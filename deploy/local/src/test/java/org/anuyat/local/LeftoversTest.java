package org.anuyat.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.anuyat.local.starter.Components;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path folder;

  private final Process process = waiting();

  /** A JShell that waits for input which never comes. */
  private static Process waiting() {
    try {
      return new ProcessBuilder(Path.of(Components.java()).resolveSibling("jshell").toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void aProcessOfAKilledStackIsEnded() {
    new Leftovers(folder).write(Map.of("payment-service", process.pid()));
    new Leftovers(folder).end();
    assertFalse(process.isAlive());
  }

  @Test
  void aProcessThatWasGivenTheSamePidLaterIsLeftAlone() throws IOException {
    Leftovers leftovers = new Leftovers(folder);
    leftovers.write(Map.of("payment-service", process.pid()));
    Path file = folder.resolve("pids");
    String began = process.info().startInstant().orElseThrow().toString();
    String earlier =
        process.info().startInstant().orElseThrow().minus(Duration.ofMinutes(5)).toString();
    Files.writeString(file, Files.readString(file).replace(began, earlier));
    leftovers.end();
    assertTrue(process.isAlive());
  }

  @Test
  void nothingIsLeftOfAFirstStart() {
    new Leftovers(folder).end();
    assertTrue(process.isAlive());
  }
}
