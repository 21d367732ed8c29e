package org.anuyat.cases.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search, in the form in which the database compares it ({@code
 * searchable}): small letters, Arabic digits, one way of writing.
 */
record SearchWords(String searchable) {

  /** Words of fewer letters are in nearly every case, and no index finds them. */
  static final int SHORTEST = 3;

  /** The sara am is split in what is searchable. */
  private static final String CASE_TH = "ค\u0E4D\u0E32ขอ";

  private static final Pattern LABEL =
      Pattern.compile(
          "^(" + CASE_TH + "(เลข)?ที่|เลขที่" + CASE_TH + "|เลขรับ(ที่)?|(เลข)?ที่|case|no\\.?) ?");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}) ?/ ?(2[4-9][0-9]{2})");
  private static final Pattern RUNNING_NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final Pattern CODE = Pattern.compile("[a-z]{1,4}[a-z0-9]*[0-9][a-z0-9]{4,19}");

  /** A number with its Buddhist-era year, as printed: {@code 123/2569}. */
  record Number(int number, int beYear) {
    String printed() {
      return number + "/" + beYear;
    }
  }

  /** A case's, a register's or a permit's number with its year, whatever word stands before it. */
  Optional<Number> number() {
    Matcher number = NUMBER.matcher(withoutLabel());
    return number.matches()
        ? Optional.of(
            new Number(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
        : Optional.empty();
  }

  /** A case number of whatever year, when nothing but digits was typed. */
  Optional<Integer> runningNumber() {
    String digits = withoutLabel();
    return RUNNING_NUMBER.matcher(digits).matches()
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }

  /** A Transaction ID, as it may be when it is one word of letters and digits. */
  Optional<String> transactionId() {
    return CODE.matcher(searchable).matches()
        ? Optional.of(searchable.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** A national ID was typed: it was cut out of these words as it was out of every text (2.4). */
  boolean areANationalId() {
    return searchable.equals("*");
  }

  boolean areTooShort() {
    return searchable.codePointCount(0, searchable.length()) < SHORTEST;
  }

  /** The pattern for SQL LIKE that finds the words anywhere. */
  String anywhere() {
    return "%" + searchable.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private String withoutLabel() {
    return LABEL.matcher(searchable).replaceFirst("");
  }
}
