package org.anuyat.cases.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Identity assurance level a provider of digital IDs vouches for, in the steps of ETDA's
 * recommendation on digital identity (ขมธอ.): 1, 2.1, 2.2, 2.3, 3; lowest first.
 */
public enum Ial {
  IAL_1("1"),
  IAL_2_1("2.1"),
  IAL_2_2("2.2"),
  IAL_2_3("2.3"),
  IAL_3("3");

  private final String number;

  Ial(String number) {
    this.number = number;
  }

  @JsonValue
  public String number() {
    return number;
  }

  @JsonCreator
  public static Ial of(String number) {
    return read(number)
        .orElseThrow(() -> new IllegalArgumentException("not one of 1, 2.1, 2.2, 2.3, 3"));
  }

  /** Reads {@code 2.3}, {@code ial2.3}, {@code IAL-2.3}; whole 1.x counts as 1, plain 2 as 2.1. */
  public static Optional<Ial> read(String written) {
    if (written == null) {
      return Optional.empty();
    }
    String bare = written.toLowerCase(Locale.ROOT).replaceFirst("^.*ial[-_: ]?", "").strip();
    String level = bare.startsWith("1") ? "1" : bare.equals("2") ? "2.1" : bare;
    return Arrays.stream(values()).filter(ial -> ial.number.equals(level)).findFirst();
  }

  public boolean isAtLeast(Ial other) {
    return compareTo(other) >= 0;
  }
}
