package org.anuyat.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.ThaiDates;

/** Writes and reads the registers. SQL, because a register is a book of lines, not an object. */
@ApplicationScoped
public class Registers {
  @Inject EntityManager database;

  /**
   * Gives the item the next number, in the caller's transaction; an item keeps the number it has.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RegisterNumber enter(
      String municipality,
      RegisterKind register,
      UUID item,
      Instant at,
      String who,
      String subject) {
    int year = ThaiDates.buddhistYear(at.atZone(ThaiDates.BANGKOK).toLocalDate());
    Number number =
        (Number)
            database
                .createNativeQuery(
                    "INSERT INTO register_counter (municipality, register, year, last_number)"
                        + " VALUES (:municipality, :register, :year, 1)"
                        + " ON CONFLICT (municipality, register, year)"
                        + " DO UPDATE SET last_number = register_counter.last_number + 1"
                        + " RETURNING last_number",
                    Integer.class)
                .setParameter("municipality", municipality)
                .setParameter("register", register.name())
                .setParameter("year", year)
                .getSingleResult();
    database
        .createNativeQuery(
            "INSERT INTO register_entry"
                + " (municipality, register, year, number, item_id, entered_at, correspondent, subject)"
                + " VALUES (:municipality, :register, :year, :number, :item, :at, :who, :subject)")
        .setParameter("municipality", municipality)
        .setParameter("register", register.name())
        .setParameter("year", year)
        .setParameter("number", number.intValue())
        .setParameter("item", item)
        .setParameter("at", at)
        .setParameter("who", who)
        .setParameter("subject", subject)
        .executeUpdate();
    return new RegisterNumber(number.intValue(), year);
  }

  /** Fills in what is known only after the mail was read or placed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void describe(
      String municipality,
      RegisterKind register,
      UUID item,
      String who,
      String subject,
      String outcome) {
    database
        .createNativeQuery(
            "UPDATE register_entry SET correspondent = :who, subject = :subject, outcome = :outcome"
                + " WHERE municipality = :municipality AND register = :register AND item_id = :item")
        .setParameter("who", who)
        .setParameter("subject", subject)
        .setParameter("outcome", outcome)
        .setParameter("municipality", municipality)
        .setParameter("register", register.name())
        .setParameter("item", item)
        .executeUpdate();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void setOutcome(String municipality, RegisterKind register, UUID item, String outcome) {
    database
        .createNativeQuery(
            "UPDATE register_entry SET outcome = :outcome"
                + " WHERE municipality = :municipality AND register = :register AND item_id = :item")
        .setParameter("outcome", outcome)
        .setParameter("municipality", municipality)
        .setParameter("register", register.name())
        .setParameter("item", item)
        .executeUpdate();
  }

  /** Lines after {@code after} in the order of their numbers. */
  @Transactional
  List<RegisterEntryView> page(
      String municipality, RegisterKind register, int year, int after, int limit) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT number, item_id, entered_at, correspondent, subject, outcome"
                    + " FROM register_entry WHERE municipality = :municipality"
                    + " AND register = :register AND year = :year AND number > :after"
                    + " ORDER BY number LIMIT :limit",
                Object[].class)
            .setParameter("municipality", municipality)
            .setParameter("register", register.name())
            .setParameter("year", year)
            .setParameter("after", after)
            .setParameter("limit", limit)
            .getResultList();
    return rows.stream()
        .map(r ->
            new RegisterEntryView(
                new RegisterNumber(((Number) r[0]).intValue(), year).toString(),
                (UUID) r[1],
                (Instant) r[2],
                (String) r[3],
                (String) r[4],
                (String) r[5]))
        .toList();
  }
}
