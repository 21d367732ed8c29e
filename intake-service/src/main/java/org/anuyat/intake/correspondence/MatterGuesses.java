package org.anuyat.intake.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.intake.platform.CurrentMunicipality;

/** Finds the matters a held mail may belong to, each with its reasons. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatterGuesses {
  private static final int MOST = 5;

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** The best first, at most five. */
  public List<Guess> guess(Clues clues) {
    Map<UUID, EnumSet<GuessReason>> found = new LinkedHashMap<>();
    add(found, GuessReason.ANSWERS_OUR_LETTER, ofLetters("mimeMessageId", clues.answeredIds()));
    add(found, GuessReason.CARRIES_REFERENCE, matters("reference", clues.references()));
    add(found, GuessReason.NAMES_TRANSACTION_ID, matters("caseId", clues.paidCases()));
    add(found, GuessReason.NAMES_CASE_NUMBER, matters("caseNumber", clues.caseNumbers()));
    add(found, GuessReason.NAMES_REGISTER_NUMBER, ofLetters("id", clues.namedMessages()));
    add(found, GuessReason.SAME_SENDER, ofParty(clues.sender()));
    String topic = Topic.of(clues.subject());
    add(
        found,
        GuessReason.SAME_SUBJECT,
        matters("topic", topic.isEmpty() ? List.of() : List.of(topic)));
    found.remove(clues.messageId());
    List<Guess> guesses = new ArrayList<>();
    found.forEach(
        (id, reasons) -> guesses.add(Guess.of(database.find(Correspondence.class, id), reasons)));
    guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
    return guesses.stream().limit(MOST).toList();
  }

  private static void add(
      Map<UUID, EnumSet<GuessReason>> found, GuessReason reason, List<UUID> matters) {
    matters.forEach(
        id -> found.computeIfAbsent(id, i -> EnumSet.noneOf(GuessReason.class)).add(reason));
  }

  private List<UUID> ofLetters(String field, Collection<?> values) {
    return newest(
        "select l.correspondenceId from Letter l where l."
            + field
            + " in :values order by l.writtenAt desc",
        values);
  }

  private List<UUID> matters(String field, Collection<?> values) {
    return newest(
        "select c.id from Correspondence c where c."
            + field
            + " in :values order by c.openedAt desc",
        values);
  }

  private List<UUID> newest(String query, Collection<?> values) {
    return values.isEmpty()
        ? List.of()
        : database
            .createQuery(query, UUID.class)
            .setParameter("values", values)
            .setMaxResults(MOST)
            .getResultList();
  }

  private List<UUID> ofParty(String address) {
    return database
        .createNativeQuery(
            "SELECT correspondence_id FROM correspondence_party"
                + " WHERE municipality = :m AND address = :a"
                + " ORDER BY correspondence_id DESC LIMIT "
                + MOST,
            UUID.class)
        .setParameter("m", current.code())
        .setParameter("a", address)
        .getResultList();
  }
}
