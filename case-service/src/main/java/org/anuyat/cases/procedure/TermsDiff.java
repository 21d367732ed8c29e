package org.anuyat.cases.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versions of a procedure's terms, value by value. */
final class TermsDiff {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TermsDiff() {}

  /**
   * One value that differs.
   *
   * @param pointer where it stands in the terms, a JSON Pointer (RFC 6901)
   */
  @Schema(name = "TermsChange", description = "One value that differs from the version before")
  record Change(
      @Schema(description = "JSON Pointer (RFC 6901)", examples = "/fee/items/0/rule/amountSatang")
          String pointer,
      @Schema(type = SchemaType.STRING, description = "Null: was not there", examples = "50000")
          String before,
      @Schema(
              type = SchemaType.STRING,
              description = "Null: is no longer there",
              examples = "60000")
          String after) {}

  /** In the order of pointers. */
  static List<Change> between(ProcedureTerms before, ProcedureTerms after) {
    SortedMap<String, String> old = values(before);
    SortedMap<String, String> young = values(after);
    SortedSet<String> pointers = new TreeSet<>(old.keySet());
    pointers.addAll(young.keySet());
    return pointers.stream()
        .filter(pointer -> !Objects.equals(old.get(pointer), young.get(pointer)))
        .map(pointer -> new Change(pointer, old.get(pointer), young.get(pointer)))
        .toList();
  }

  private static SortedMap<String, String> values(ProcedureTerms terms) {
    SortedMap<String, String> values = new TreeMap<>();
    collect("", JSON.valueToTree(terms), values);
    return values;
  }

  private static void collect(String pointer, JsonNode node, Map<String, String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), into));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(pointer + "/" + i, node.get(i), into);
      }
    } else if (!node.isNull()) {
      into.put(pointer, node.asText());
    }
  }
}
