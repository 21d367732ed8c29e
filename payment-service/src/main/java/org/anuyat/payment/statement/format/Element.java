package org.anuyat.payment.statement.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One XML element in memory, names without their namespaces. */
final class Element {
  private final String name;
  private final int line;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name, int line) {
    this.name = name;
    this.line = line;
  }

  void attribute(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(Element child) {
    children.add(child);
  }

  void append(String more) {
    text.append(more);
  }

  int line() {
    return line;
  }

  String attribute(String attribute) {
    return attributes.get(attribute);
  }

  String text() {
    return text.toString().strip();
  }

  /** Every element at a path such as {@code NtryDtls/TxDtls}. */
  Stream<Element> all(String path) {
    Stream<Element> found = Stream.of(this);
    for (String step : path.split("/")) {
      found = found.flatMap(e -> e.children.stream().filter(child -> child.name.equals(step)));
    }
    return found;
  }

  /** The text at the first of these paths that has any, or null. */
  String first(String... paths) {
    for (String path : paths) {
      String found =
          all(path).map(Element::text).filter(t -> !t.isEmpty()).findFirst().orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
