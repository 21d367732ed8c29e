package org.anuyat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The processes of a stack that was killed: written down while it runs, ended before the next
 * starts.
 *
 * <p>A line is a pid and the instant that process began, so that a pid given anew is left alone.
 */
final class Leftovers {
  private static final long GRACE_SECONDS = 15;

  private final Path file;

  Leftovers(Path dataDirectory) {
    this.file = dataDirectory.resolve("pids");
  }

  void write(Map<String, Long> pids) {
    List<String> lines = new ArrayList<>();
    pids.forEach((name, pid) ->
        ProcessHandle.of(pid)
            .flatMap(process -> process.info().startInstant())
            .ifPresent(began -> lines.add(pid + " " + began + " " + name)));
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what is left, the last started first. */
  void end() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      List<ProcessHandle> left =
          Files.readAllLines(file).stream().map(Leftovers::find).flatMap(Optional::stream).toList();
      for (ProcessHandle process : left.reversed()) {
        end(process);
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ProcessHandle> find(String line) {
    String[] words = line.split(" ", 3);
    Instant began = Instant.parse(words[1]);
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(process -> process.info().startInstant().filter(began::equals).isPresent());
  }

  private static void end(ProcessHandle process) {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process);
    process.destroy();
    CompletableFuture<?> ended =
        CompletableFuture.allOf(
            family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    ended.completeOnTimeout(null, GRACE_SECONDS, TimeUnit.SECONDS).join();
    family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }
}
