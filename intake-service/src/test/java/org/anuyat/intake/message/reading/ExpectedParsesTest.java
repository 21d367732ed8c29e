package org.anuyat.intake.message.reading;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares our reading with the parses other programs expect, over a folder of {@code NAME.eml} and
 * {@code NAME.json} named by {@code -Danuyat.expected-parses=FOLDER}. See docs/reading.md.
 */
class ExpectedParsesTest {
  private static final String PROPERTY = "anuyat.expected-parses";
  private static final double AGREEMENT = 0.95;

  private static Path folder;

  @BeforeAll
  static void needsAFolder() {
    String name = System.getProperty(PROPERTY);
    assumeTrue(name != null, "skipped: no folder of expected parses given with -D" + PROPERTY);
    folder = Path.of(name);
  }

  @Test
  void agreesOnPartsNamesBytesSubjectSenderAndText() throws IOException {
    Map<Path, List<String>> differences;
    try (Stream<Path> files = Files.walk(folder)) {
      differences =
          files
              .filter(f -> f.toString().endsWith(".eml") && Files.exists(parse(f, ".json")))
              .sorted()
              .collect(Collectors.toMap(f -> f, ExpectedParsesTest::differences));
    }
    String report =
        differences.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .sorted(Entry.comparingByKey())
            .map(e -> folder.relativize(e.getKey()) + " " + String.join("; ", e.getValue()))
            .collect(Collectors.joining("\n"));
    System.out.println(report);
    for (String aspect : ExpectedParse.ASPECTS) {
      long agreeing =
          differences.values().stream()
              .filter(d -> d.stream().noneMatch(x -> x.startsWith(aspect)))
              .count();
      System.out.printf("%s: %d of %d agree%n", aspect, agreeing, differences.size());
      // Texts of broken mails differ for reasons that docs/reading.md explains one by one.
      assertTrue(
          agreeing >= AGREEMENT * differences.size() || aspect.equals("text"),
          aspect + "\n" + report);
    }
  }

  private static List<String> differences(Path mail) {
    try {
      byte[] raw = Files.readAllBytes(mail);
      boolean returns = new String(raw, StandardCharsets.ISO_8859_1).contains("\r\n");
      Path json = parse(mail, returns ? ".crlf.json" : ".json");
      Reading reading = Raw.read(raw);
      return reading instanceof ReadMail read
          ? new ExpectedParse(new ObjectMapper().readTree(json.toFile())).differences(read)
          : List.of(reading.toString());
    } catch (IOException e) {
      return List.of("cannot be compared: " + e.getMessage());
    }
  }

  private static Path parse(Path mail, String ending) {
    return mail.resolveSibling(mail.getFileName().toString().replace(".eml", ending));
  }

  @Test
  void readsEveryMailOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path mail : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
        assertInstanceOf(ReadMail.class, Raw.read(Files.readAllBytes(mail)), mail.toString());
      }
    }
  }
}
