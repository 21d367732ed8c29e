package org.anuyat.payment.statement.format;

import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;

/** What a mapping must hold to besides its fields' own limits. */
public final class CsvMappingRules {
  private CsvMappingRules() {}

  /** What is wrong, in English, a sentence each; empty if nothing is. */
  public static List<String> faultsOf(CsvMapping mapping) {
    List<String> faults = new ArrayList<>();
    if (Charsets.named(mapping.charset()).isEmpty()) {
      faults.add("charset: " + mapping.charset() + " is not known");
    }
    CsvMapping.Columns columns = mapping.columns();
    boolean one = columns.amount() != null;
    boolean two = columns.credit() != null;
    if (one == two) {
      faults.add("columns: give either amount, or credit with or without debit");
    }
    if (one && columns.debit() != null) {
      faults.add("columns: debit goes with credit, not with amount");
    }
    List<String> marks = mapping.numbers().debitMarks();
    if ((columns.direction() != null) != (marks != null && !marks.isEmpty())) {
      faults.add("columns.direction and numbers.debitMarks go together");
    }
    if ((columns.time() != null) == mapping.dates().timePatterns().isEmpty()) {
      faults.add("columns.time and dates.timePatterns go together");
    }
    if (mapping.numbers().decimal().equals(mapping.numbers().thousands())) {
      faults.add("numbers: decimal and thousands are the same");
    }
    if (mapping.delimiter().equals("\"")
        || mapping.delimiter().isBlank() && !mapping.delimiter().equals("\t")) {
      faults.add("delimiter: this cannot part columns");
    }
    mapping.dates().patterns().forEach(pattern -> checkPattern(pattern, faults));
    mapping.dates().timePatterns().forEach(pattern -> checkPattern(pattern, faults));
    return faults;
  }

  private static void checkPattern(String pattern, List<String> faults) {
    try {
      new DateTimeFormatterBuilder().appendPattern(pattern);
    } catch (IllegalArgumentException notAPattern) {
      faults.add("dates: “" + pattern + "” is no pattern");
    }
  }
}
