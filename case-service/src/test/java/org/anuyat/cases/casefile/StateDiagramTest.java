package org.anuyat.cases.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagram in the README is the transition table. */
class StateDiagramTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- state diagram: generated from CaseTransitions -->\n";
  private static final String END = "<!-- end of state diagram -->";

  /** Run with {@code -Danuyat.diagram.store=true} to draw it anew after a meant change. */
  @Test
  void readmeShowsTheTableAsItIs() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    int to = readme.indexOf(END);
    if (Boolean.getBoolean("anuyat.diagram.store")) {
      readme = readme.substring(0, from) + diagram() + readme.substring(to);
      Files.writeString(README, readme);
      to = readme.indexOf(END);
    }
    assertEquals(diagram(), readme.substring(from, to));
  }

  private static String diagram() {
    Map<String, String> arrows = new LinkedHashMap<>();
    for (CaseTransitions.Edge edge : CaseTransitions.edges()) {
      if (!edge.stays()) {
        arrows.merge(
            edge.from() + " --> " + edge.to(), words(edge.on()), (one, two) -> one + ", " + two);
      }
    }
    return arrows.entrySet().stream()
        .map(arrow -> "    " + arrow.getKey() + ": " + arrow.getValue())
        .collect(
            Collectors.joining(
                "\n", "```mermaid\nstateDiagram-v2\n    [*] --> RECEIVED: opened\n", "\n```\n"));
  }

  private static String words(CaseEventType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
