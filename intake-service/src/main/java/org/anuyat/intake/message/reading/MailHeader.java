package org.anuyat.intake.message.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The header of a mail: its fields in the order in which they stand. */
public record MailHeader(List<HeaderField> fields) {

  public MailHeader {
    fields = List.copyOf(fields);
  }

  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  public List<String> all(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return fields.stream().filter(f -> f.name().equals(wanted)).map(HeaderField::value).toList();
  }

  /** Every address in the fields of these names, without repetitions, in their order. */
  public List<MailAddress> addresses(String... names) {
    return Stream.of(names)
        .flatMap(name -> all(name).stream())
        .flatMap(value -> AddressList.all(value).stream())
        .distinct()
        .toList();
  }

  public boolean has(String name) {
    return first(name).isPresent();
  }

  public boolean hasAnyBeginningWith(String prefix) {
    return fields.stream().anyMatch(f -> f.name().startsWith(prefix));
  }
}
