package org.anuyat.payment.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagram in the README is drawn from the table of transitions. */
class FeeDiagramTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "```mermaid\n";
  private static final String END = "```\n";

  /** Run with {@code -Danuyat.readme.store=true} to draw it anew after a meant change. */
  @Test
  void diagramInReadmeIsTheTable() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END, begin);
    if (Boolean.getBoolean("anuyat.readme.store")) {
      readme = readme.substring(0, begin) + diagram() + readme.substring(end);
      Files.writeString(README, readme);
      end = readme.indexOf(END, begin);
    }
    assertEquals(diagram(), readme.substring(begin, end));
  }

  /** One arrow for each pair of statuses, with all events that lead along it. */
  private static String diagram() {
    Map<String, String> arrows = new LinkedHashMap<>();
    for (FeeTransitions.Transition transition : FeeTransitions.TABLE) {
      arrows.merge(
          transition.from() + " --> " + transition.to(),
          transition.event().getSimpleName(),
          (one, two) -> one + ", " + two);
    }
    return arrows.entrySet().stream()
        .map(arrow -> "    " + arrow.getKey() + ": " + arrow.getValue() + "\n")
        .collect(
            Collectors.joining(
                "", "stateDiagram-v2\n    [*] --> " + FeeTransitions.START + ": Raised\n", ""));
  }
}
