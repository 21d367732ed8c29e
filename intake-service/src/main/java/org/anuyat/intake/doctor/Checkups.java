package org.anuyat.intake.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** What was last found at each mailbox. */
@ApplicationScoped
class Checkups {
  /** One run. */
  record Checkup(Instant ranAt, List<Finding> findings) {}

  @Inject Session database;
  @Inject ObjectMapper json;

  @Transactional
  void store(String municipality, Checkup checkup) {
    database
        .createNativeMutationQuery(
            "INSERT INTO mailbox_checkup (municipality, ran_at, findings)"
                + " VALUES (:municipality, :ranAt, :findings) ON CONFLICT (municipality)"
                + " DO UPDATE SET ran_at = :ranAt, findings = :findings")
        .setParameter("municipality", municipality)
        .setParameter("ranAt", checkup.ranAt())
        .setParameter("findings", write(checkup.findings()))
        .executeUpdate();
  }

  @Transactional
  Optional<Checkup> last(String municipality) {
    return database
        .createNativeQuery(
            "SELECT ran_at, findings FROM mailbox_checkup WHERE municipality = :municipality",
            Object[].class)
        .setParameter("municipality", municipality)
        .getResultStream()
        .findFirst()
        .map(row -> new Checkup((Instant) row[0], read((String) row[1])));
  }

  /** Municipalities at work whose mailbox was not looked at since then. */
  @Transactional
  List<String> notSince(Instant since) {
    return database
        .createNativeQuery(
            "SELECT m.code FROM municipality m LEFT JOIN mailbox_checkup c ON c.municipality = m.code"
                + " WHERE NOT m.paused AND (c.ran_at IS NULL OR c.ran_at < :since) ORDER BY m.code",
            String.class)
        .setParameter("since", since)
        .getResultList();
  }

  private String write(List<Finding> findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<Finding> read(String findings) {
    try {
      return json.readValue(findings, new TypeReference<List<Finding>>() {});
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }
}
