package org.anuyat.intake.message;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Raw mails that were just put into the store, on this machine's disk for the job that reads them.
 * A copy and no more: what is not here is fetched from the store.
 */
@ApplicationScoped
public class RawSpool {
  private static final Logger LOG = Logger.getLogger(RawSpool.class);
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  /** Another process has read it, or nobody will soon. */
  private static final Duration STALE = Duration.ofMinutes(5);

  /** Puts the bytes into a file that is there and empty. */
  @FunctionalInterface
  public interface Bytes {
    void moveTo(Path file) throws IOException;
  }

  private record Kept(Path file, long size, Instant since) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private long bytes;
  private Path folder;

  @Inject Clock clock;

  @PostConstruct
  void open() {
    try {
      folder = Files.createTempDirectory("anuyat-raw-");
    } catch (IOException noDisk) {
      throw new UncheckedIOException(noDisk);
    }
  }

  /** Keeps the bytes that lie in the store under the key, if there is room. */
  public synchronized void keep(String key, long size, Bytes content) {
    try {
      dropStale();
      if (bytes + size > MOST_BYTES || kept.containsKey(key)) {
        return;
      }
      Path file = Files.createTempFile(folder, "", ".eml");
      kept.put(key, new Kept(file, size, clock.instant()));
      bytes += size;
      content.moveTo(file);
    } catch (IOException noRoom) {
      LOG.warnf("A mail is read from the store instead: %s", noRoom);
      drop(key);
    }
  }

  /** Gives the bytes away into the file; false when they are not here. */
  synchronized boolean take(String key, Path to) {
    Kept mail = forget(key);
    if (mail == null) {
      return false;
    }
    try {
      Files.move(mail.file(), to, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException lost) {
      LOG.warnf("A mail is read from the store instead: %s", lost);
      return false;
    }
  }

  private void dropStale() {
    Instant fresh = clock.instant().minus(STALE);
    Iterator<Kept> oldest = kept.values().iterator();
    while (oldest.hasNext()) {
      Kept mail = oldest.next();
      if (mail.since().isAfter(fresh)) {
        return;
      }
      oldest.remove();
      bytes -= mail.size();
      delete(mail.file());
    }
  }

  private void drop(String key) {
    Kept mail = forget(key);
    if (mail != null) {
      delete(mail.file());
    }
  }

  private Kept forget(String key) {
    Kept mail = kept.remove(key);
    if (mail != null) {
      bytes -= mail.size();
    }
    return mail;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      LOG.warnf("A temporary file could not be deleted: %s", leftBehind.getMessage());
    }
  }

  @PreDestroy
  synchronized void close() {
    kept.values().forEach(mail -> delete(mail.file()));
    delete(folder);
  }
}
