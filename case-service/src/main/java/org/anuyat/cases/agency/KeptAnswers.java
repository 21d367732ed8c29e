package org.anuyat.cases.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers kept for repeated requests, per client and municipality. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeptAnswers {
  /** How many expired answers one request clears away. */
  private static final int CLEARED_AT_ONCE = 50;

  record Kept(String fingerprint, Answer answer) {}

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;
  @Inject Seal seal;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.agency.keep-answers")
  Duration keepFor;

  /** False while another request with this key is being done. */
  boolean claim(String client, String key) {
    return (Boolean)
        database
            .createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtextextended(:key, 0))", Boolean.class)
            .setParameter("key", "idempotency:" + municipality.code() + "/" + client + "/" + key)
            .getSingleResult();
  }

  Optional<Kept> find(String client, String key) {
    return database
        .createNativeQuery(
            "select fingerprint, answer from kept_answer where municipality = :municipality"
                + " and client = :client and key = :key and expires_at > :now",
            Object[].class)
        .setParameter("municipality", municipality.code())
        .setParameter("client", client)
        .setParameter("key", key)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst()
        .map(row -> kept((Object[]) row));
  }

  private Kept kept(Object[] row) {
    return new Kept((String) row[0], read((String) row[1]));
  }

  void keep(String client, String key, String fingerprint, Answer answer) {
    clearExpired();
    database
        .createNativeQuery(
            "insert into kept_answer (municipality, client, key, fingerprint, answer, expires_at)"
                + " values (:municipality, :client, :key, :fingerprint, :answer, :expires)"
                + " on conflict (municipality, client, key) do update set"
                + " fingerprint = excluded.fingerprint, answer = excluded.answer,"
                + " expires_at = excluded.expires_at")
        .setParameter("municipality", municipality.code())
        .setParameter("client", client)
        .setParameter("key", key)
        .setParameter("fingerprint", fingerprint)
        .setParameter("answer", seal.seal(municipality.code(), write(answer)))
        .setParameter("expires", clock.instant().plus(keepFor))
        .executeUpdate();
  }

  private void clearExpired() {
    database
        .createNativeQuery(
            "delete from kept_answer where ctid = any(array("
                + "select ctid from kept_answer where expires_at < :now"
                + " order by expires_at limit :most for update skip locked))")
        .setParameter("now", clock.instant())
        .setParameter("most", CLEARED_AT_ONCE)
        .executeUpdate();
  }

  private String write(Answer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Answer read(String sealed) {
    try {
      return json.readValue(seal.open(municipality.code(), sealed), Answer.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept answer cannot be read", e);
    }
  }
}
