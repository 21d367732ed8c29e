package org.anuyat.intake.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawSpoolTest {
  private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
  private static final long MEGABYTE = 1024 * 1024;

  @TempDir Path folder;
  private final RawSpool spool = new RawSpool();

  @BeforeEach
  void open() {
    at(NOW);
    spool.open();
  }

  @AfterEach
  void close() {
    spool.close();
  }

  @Test
  void aKeptMailIsGivenAwayOnce() throws IOException {
    spool.keep("a", 5, file -> Files.writeString(file, "bytes"));
    assertTrue(spool.take("a", target()));
    assertEquals("bytes", Files.readString(target()));
    assertFalse(spool.take("a", target()));
  }

  @Test
  void whatIsNotKeptIsLeftToTheStore() {
    assertFalse(spool.take("never seen", target()));
  }

  @Test
  void aMailForWhichThereIsNoRoomIsLeftToTheStoreUntilAnotherIsTaken() {
    spool.keep("large", 60 * MEGABYTE, file -> {});
    spool.keep("late", 10 * MEGABYTE, file -> {});
    assertFalse(spool.take("late", target()));
    assertTrue(spool.take("large", target()));
    spool.keep("late", 10 * MEGABYTE, file -> {});
    assertTrue(spool.take("late", target()));
  }

  @Test
  void aMailNobodyTookMakesRoomAfterAWhile() {
    spool.keep("of another process", 60 * MEGABYTE, file -> {});
    at(NOW.plus(Duration.ofMinutes(6)));
    spool.keep("new", 10 * MEGABYTE, file -> {});
    assertTrue(spool.take("new", target()));
    assertFalse(spool.take("of another process", target()));
  }

  @Test
  void aFullDiskLeavesTheMailToTheStoreAndTakesNoRoom() {
    spool.keep(
        "unlucky",
        60 * MEGABYTE,
        file -> {
          throw new IOException("no space left on device");
        });
    assertFalse(spool.take("unlucky", target()));
    spool.keep("next", 60 * MEGABYTE, file -> {});
    assertTrue(spool.take("next", target()));
  }

  private Path target() {
    return folder.resolve("raw");
  }

  private void at(Instant now) {
    spool.clock = Clock.fixed(now, ZoneOffset.UTC);
  }
}
