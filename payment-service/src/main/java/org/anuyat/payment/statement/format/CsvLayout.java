package org.anuyat.payment.statement.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the columns of a mapping stand in a file. */
final class CsvLayout {
  private static final Pattern PLACE = Pattern.compile("#([1-9][0-9]?)");

  private final Map<String, Integer> places;

  private CsvLayout(Map<String, Integer> places) {
    this.places = places;
  }

  /** The layout of a mapping that names places alone, empty for one that needs a heading row. */
  static Optional<CsvLayout> withoutHeading(CsvMapping mapping) {
    return named(mapping).allMatch(name -> PLACE.matcher(name).matches())
        ? of(mapping, List.of())
        : Optional.empty();
  }

  /** The layout this row gives as the heading row, empty if it is none. */
  static Optional<CsvLayout> of(CsvMapping mapping, List<String> headings) {
    Map<String, Integer> places = new HashMap<>();
    List<String> normal = headings.stream().map(CsvLayout::normal).toList();
    for (String name : named(mapping).toList()) {
      var place = PLACE.matcher(name);
      int at =
          place.matches() ? Integer.parseInt(place.group(1)) - 1 : normal.indexOf(normal(name));
      if (at < 0) {
        return Optional.empty();
      }
      places.put(name, at);
    }
    return Optional.of(new CsvLayout(places));
  }

  /** The cell of a column, {@code ""} where the row is too short or the mapping has no column. */
  String cell(List<String> row, String column) {
    Integer at = column == null ? null : places.get(column);
    return at == null || at >= row.size() ? "" : row.get(at).strip();
  }

  private static Stream<String> named(CsvMapping mapping) {
    CsvMapping.Columns c = mapping.columns();
    return Stream.of(
            c.date(),
            c.time(),
            c.valueDate(),
            c.amount(),
            c.credit(),
            c.debit(),
            c.direction(),
            c.ref1(),
            c.ref2(),
            c.bankReference(),
            c.description(),
            c.payer(),
            c.balance(),
            mapping.onlyRows() == null ? null : mapping.onlyRows().column())
        .filter(Objects::nonNull);
  }

  private static String normal(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
