package org.anuyat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder all state of one stack lives in; only one stack at a time may use it. */
final class DataDirectory implements AutoCloseable {
  private static final long LOG_LIMIT_BYTES = 20L << 20;

  private final Path path;
  private FileChannel channel;
  private boolean taken;

  DataDirectory(Path path) {
    this.path = path;
  }

  /** Takes the folder for this program; refuses when another stack runs on it. */
  void take() {
    try {
      Files.createDirectories(path.resolve("logs"));
      channel =
          FileChannel.open(
              path.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw inUse();
      }
      taken = true;
      Files.writeString(path.resolve("stack.pid"), ProcessHandle.current().pid() + "\n");
    } catch (OverlappingFileLockException e) {
      throw inUse();
    } catch (IOException e) {
      throw new Refusal("The folder " + path + " cannot be used: " + e + ".");
    }
  }

  private Refusal inUse() {
    return new Refusal(
        "Another stack runs on "
            + path
            + "; end it with deploy/run --stop, or use another --data.");
  }

  Path path() {
    return path;
  }

  /** State of one component. */
  Path of(String component) {
    return path.resolve(component);
  }

  /** The log of one component; one that has grown past 20 MB makes room for a new one. */
  Path log(String component) {
    Path log = path.resolve("logs").resolve(component + ".log");
    try {
      if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
        Files.move(
            log, log.resolveSibling(component + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
      }
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTaken() {
    return taken;
  }

  @Override
  public void close() {
    try {
      taken = false;
      Files.deleteIfExists(path.resolve("stack.pid"));
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
