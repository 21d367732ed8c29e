package org.anuyat.permit.filecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Looks into few files at a time: one may need much memory, and anybody may bring one. */
@ApplicationScoped
class Inspecting {
  static final int MOST_BYTES = 20_000_000;

  private static final int AT_ONCE = 2;
  private static final int ARRIVING_AT_ONCE = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject CheckingFile checking;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Semaphore arriving = new Semaphore(ARRIVING_AT_ONCE);

  /** As {@link #check(byte[])}, of a file that is still arriving; reads no more than is taken. */
  FileVerdict check(InputStream file) {
    if (!arriving.tryAcquire()) {
      throw new Problem(ProblemType.TOO_MANY_REQUESTS, PATIENCE);
    }
    byte[] content;
    try {
      content = file.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the file did not arrive", e);
    } finally {
      arriving.release();
    }
    return check(content);
  }

  /**
   * @throws Problem FILE_NOT_TAKEN when empty or too large, TOO_MANY_REQUESTS when others wait, too
   */
  FileVerdict check(byte[] file) {
    if (file.length == 0 || file.length > MOST_BYTES) {
      throw new Problem(ProblemType.FILE_NOT_TAKEN);
    }
    boolean isIn = false;
    try {
      isIn = places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (!isIn) {
        throw new Problem(ProblemType.TOO_MANY_REQUESTS, PATIENCE);
      }
      return checking.check(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(ProblemType.TOO_MANY_REQUESTS, PATIENCE);
    } finally {
      if (isIn) {
        places.release();
      }
    }
  }
}
