package org.anuyat.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayOptionsTest {
  @Test
  void aFolderIsEnough() {
    ReplayOptions options = ReplayOptions.parse("mails");
    assertEquals(Path.of("mails").toAbsolutePath(), options.tree());
    assertEquals(Path.of("replay-report.jsonl").toAbsolutePath(), options.report());
    assertEquals("banmai", options.municipality());
    assertEquals(1, options.repeat());
    assertFalse(options.shuffle());
  }

  @Test
  void everyOptionIsTaken() {
    ReplayOptions options =
        ReplayOptions.parse(
            "--data /d /mails --municipality 05300222 --report /r --repeat 3 --include *.eml --timeout 5 --seed 42"
                .split(" "));
    assertEquals(
        new ReplayOptions(
            Path.of("/mails"),
            Path.of("/d"),
            "05300222",
            Path.of("/r"),
            3,
            true,
            42,
            "*.eml",
            Duration.ofMinutes(5)),
        options);
  }

  @Test
  void theSameSeedIsTheSameOrder() {
    List<MailFile> files =
        IntStream.range(0, 50).mapToObj(i -> new MailFile("m" + i, Path.of("m" + i))).toList();
    ReplayOptions options = ReplayOptions.parse("mails", "--repeat", "2", "--seed", "7");
    List<Sending.Order> orders = Replay.orders(files, options);
    assertEquals(orders, Replay.orders(files, options));
    assertNotEquals(
        orders, Replay.orders(files, ReplayOptions.parse("mails", "--repeat", "2", "--seed", "8")));
    assertEquals(100, orders.stream().distinct().count());
    assertTrue(orders.contains(new Sending.Order(files.getLast(), 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Which folder? usage: deploy/replay DIR; see --help.'",
    "a b, 'Unknown option: b.'",
    "a --twice, 'Unknown option: --twice.'",
    "a --repeat, '--repeat needs a value.'",
    "a --repeat 0, '--repeat must be a number from 1 on, not 0.'",
    "a --timeout ๕, '--timeout must be a number from 1 on, not ๕.'"
  })
  void aWrongOptionIsToldInOneSentence(String line, String sentence) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    var refused =
        assertThrows(IllegalArgumentException.class, () -> ReplayOptions.parse(arguments));
    assertEquals(sentence, refused.getMessage());
  }
}
