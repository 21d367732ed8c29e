package org.anuyat.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anuyat.intake.calendar.ThaiDates;

/** Gives a batch of arrived mails their numbers at once; as one by one, in two statements. */
@ApplicationScoped
public class EnteringArrivals {
  @Inject EntityManager database;

  /**
   * The items' numbers in their order, in the caller's transaction; who wrote and what about is
   * filled in when it is known.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<RegisterNumber> enter(String municipality, List<UUID> items, Instant at) {
    int year = ThaiDates.buddhistYear(at.atZone(ThaiDates.BANGKOK).toLocalDate());
    int last = count(municipality, year, items.size());
    int before = last - items.size();
    database
        .createNativeQuery(
            "INSERT INTO register_entry"
                + " (municipality, register, year, number, item_id, entered_at, correspondent, subject)"
                + " SELECT :municipality, :register, :year, :before + position, item, :at, '', ''"
                + " FROM unnest(CAST(:items AS uuid[])) WITH ORDINALITY AS taken (item, position)")
        .setParameter("municipality", municipality)
        .setParameter("register", RegisterKind.INCOMING.name())
        .setParameter("year", year)
        .setParameter("before", before)
        .setParameter("items", items.stream().map(UUID::toString).toArray(String[]::new))
        .setParameter("at", at)
        .executeUpdate();
    return IntStream.rangeClosed(before + 1, last)
        .mapToObj(number -> new RegisterNumber(number, year))
        .toList();
  }

  private int count(String municipality, int year, int more) {
    Number last =
        (Number)
            database
                .createNativeQuery(
                    "INSERT INTO register_counter (municipality, register, year, last_number)"
                        + " VALUES (:municipality, :register, :year, :more)"
                        + " ON CONFLICT (municipality, register, year)"
                        + " DO UPDATE SET last_number = register_counter.last_number + :more"
                        + " RETURNING last_number",
                    Integer.class)
                .setParameter("municipality", municipality)
                .setParameter("register", RegisterKind.INCOMING.name())
                .setParameter("year", year)
                .setParameter("more", more)
                .getSingleResult();
    return last.intValue();
  }
}
