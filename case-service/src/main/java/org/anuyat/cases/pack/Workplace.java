package org.anuyat.cases.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the machine's own that is gone when the work is done. */
final class Workplace implements AutoCloseable {
  private final Path folder;

  Workplace() {
    try {
      folder = Files.createTempDirectory("anuyat-case-file-");
    } catch (IOException e) {
      throw new UncheckedIOException("there is no room for a case file", e);
    }
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** A file of the work that outlives it and is gone when it was read. */
  InputStream handOut(Path file) throws IOException {
    Path kept = Files.createTempFile("anuyat-case-file-", "");
    Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
    return Files.newInputStream(kept, StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a case file's folder could not be cleared", e);
    }
  }
}
