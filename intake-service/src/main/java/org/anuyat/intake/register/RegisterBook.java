package org.anuyat.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads a municipality's register of a Buddhist year. */
@ApplicationScoped
class RegisterBook {
  private static final int PAGE = 500;

  private static final String LINES =
      """
      SELECT number, item_id, entered_at, letter_number, letter_date, correspondent, subject,
             outcome, remark, voided_at, voided_by, void_reason
        FROM register_entry
       WHERE municipality = :municipality AND register = :register AND year = :year
      """;
  private static final String FILTERED =
      LINES
          + """
             AND number > :after
             AND (CAST(:from AS date) IS NULL
                  OR entered_at >= CAST(CAST(:from AS date) AS timestamp) AT TIME ZONE 'Asia/Bangkok')
             AND (CAST(:to AS date) IS NULL
                  OR entered_at < CAST(CAST(:to AS date) + 1 AS timestamp) AT TIME ZONE 'Asia/Bangkok')
             AND (CAST(:outcome AS text) IS NULL OR outcome = :outcome)
             AND (CAST(:voided AS boolean) IS NULL OR (voided_at IS NOT NULL) = :voided)
             AND (CAST(:words AS text) IS NULL
                  OR position(searchable(:words) IN searchable(
                       concat_ws(' ', number || '/' || year, letter_number, correspondent, subject,
                                 remark))) > 0)
           ORDER BY number LIMIT :limit
          """;

  /** A register of one municipality and Buddhist year. */
  record Volume(String municipality, RegisterKind register, int year) {}

  @Inject Session database;

  /** Lines after {@code after} in the order of their numbers. */
  @Transactional
  List<RegisterEntryView> page(Volume volume, RegisterFilter filter, int after, int limit) {
    return database
        .createNativeQuery(FILTERED, Object[].class)
        .setParameter("municipality", volume.municipality())
        .setParameter("register", volume.register().name())
        .setParameter("year", volume.year())
        .setParameter("after", after)
        .setParameter("from", filter.fromDay(), LocalDate.class)
        .setParameter("to", filter.toDay(), LocalDate.class)
        .setParameter("outcome", filter.outcome, String.class)
        .setParameter("voided", filter.voided, Boolean.class)
        .setParameter("words", filter.words, String.class)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> view(volume, row))
        .toList();
  }

  /** All lines, read a page at a time as they are wanted. */
  Stream<RegisterEntryView> lines(Volume volume, RegisterFilter filter) {
    return Stream.iterate(
            page(volume, filter, 0, PAGE),
            lines -> !lines.isEmpty(),
            lines ->
                lines.size() < PAGE
                    ? List.of()
                    : page(volume, filter, lines.getLast().ordinal(), PAGE))
        .flatMap(List::stream);
  }

  @Transactional
  Optional<RegisterEntryView> line(Volume volume, int number) {
    return database
        .createNativeQuery(LINES + " AND number = :number", Object[].class)
        .setParameter("municipality", volume.municipality())
        .setParameter("register", volume.register().name())
        .setParameter("year", volume.year())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(row -> view(volume, row));
  }

  private static RegisterEntryView view(Volume volume, Object[] r) {
    String outcome = (String) r[7];
    return new RegisterEntryView(
        new RegisterNumber(((Number) r[0]).intValue(), volume.year()).toString(),
        (UUID) r[1],
        (Instant) r[2],
        (String) r[3],
        (LocalDate) r[4],
        (String) r[5],
        (String) r[6],
        outcome,
        OutcomeText.thai(volume.register(), outcome),
        (String) r[8],
        r[9] == null
            ? null
            : new RegisterEntryView.Voided((Instant) r[9], (String) r[10], (String) r[11]));
  }
}
