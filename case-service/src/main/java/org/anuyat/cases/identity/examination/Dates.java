package org.anuyat.cases.identity.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Are the document's dates possible? (2.3) */
final class Dates {
  private static final int OLDEST = 120;

  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  private Dates(LocalDate today) {
    this.today = today;
  }

  static List<Finding> of(Statement document, LocalDate today) {
    return new Dates(today).check(document);
  }

  private List<Finding> check(Statement document) {
    Optional<LocalDate> born = read("birthDate", document.birthDate());
    Optional<LocalDate> issued = read("issuedOn", document.issuedOn());
    Optional<LocalDate> expires = read("expiresOn", document.expiresOn());
    born.filter(today::isBefore).ifPresent(day -> add(FindingCode.BORN_IN_THE_FUTURE));
    born.filter(today.minusYears(OLDEST)::isAfter).ifPresent(day -> add(FindingCode.TOO_OLD));
    issued.filter(today::isBefore).ifPresent(day -> add(FindingCode.ISSUED_IN_THE_FUTURE));
    expires.filter(today::isAfter).ifPresent(day -> add(FindingCode.DOCUMENT_EXPIRED));
    if (born.isPresent() && issued.isPresent() && issued.get().isBefore(born.get())) {
      add(FindingCode.ISSUED_BEFORE_BIRTH);
    }
    if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
      add(FindingCode.EXPIRES_BEFORE_ISSUE);
    }
    boolean anyRead = born.isPresent() || issued.isPresent() || expires.isPresent();
    if (anyRead && findings.isEmpty()) {
      add(FindingCode.DATES_PLAUSIBLE);
    }
    return findings;
  }

  private Optional<LocalDate> read(String field, String written) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    return switch (WrittenDate.read(written)) {
      case WrittenDate.Day day -> Optional.of(day.date());
      case WrittenDate.Lifelong lifelong -> Optional.empty();
      case WrittenDate.Impossible impossible -> {
        findings.add(Finding.of(FindingCode.DATE_IMPOSSIBLE, field));
        yield Optional.empty();
      }
      case WrittenDate.Unreadable unreadable -> {
        findings.add(Finding.of(FindingCode.DATE_NOT_READABLE, field));
        yield Optional.empty();
      }
    };
  }

  private void add(FindingCode code) {
    findings.add(Finding.of(code));
  }
}
