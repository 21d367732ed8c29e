package org.anuyat.cases.inforequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The information requests of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class InformationRequests implements PanacheRepositoryBase<InformationRequest, UUID> {
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  public InformationRequest get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Nobody else changes the request until the transaction ends. */
  public InformationRequest getForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The request of a letter; nobody else changes it until the transaction ends. */
  public InformationRequest ofMessage(UUID messageId) {
    return byMessage(messageId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  Optional<InformationRequest> byMessage(UUID messageId) {
    return find("messageId", messageId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<InformationRequest> byIdempotencyKey(String key) {
    return find("idempotencyKey", key).firstResultOptional();
  }

  /**
   * Those that wait for an answer, first come first.
   *
   * @param after the last request of the page before, or null
   * @param dueBefore only those that were due before then; null: all
   */
  List<InformationRequest> queue(UUID after, Instant dueBefore, int limit) {
    StringBuilder query = new StringBuilder("state = :open");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("open", RequestState.OPEN);
    if (after != null) {
      InformationRequest last = get(after);
      query.append(" and (receivedAt > :received or (receivedAt = :received and id > :after))");
      parameters.put("received", last.receivedAt());
      parameters.put("after", after);
    }
    if (dueBefore != null) {
      query.append(" and dueAt < :dueBefore");
      parameters.put("dueBefore", dueBefore);
    }
    return find(query.append(" order by receivedAt, id").toString(), parameters)
        .page(0, limit)
        .list();
  }

  /** A page of the log, the newest first. */
  List<InformationRequest> newest(RequestFilter filter, UUID before, int limit) {
    StringBuilder sql =
        new StringBuilder(
            "select r.id from information_request r where r.municipality = :municipality");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("municipality", current.code());
    if (before != null) {
      sql.append(" and r.id < :before");
      parameters.put("before", before);
    }
    if (filter.state != null) {
      sql.append(" and r.state = :state");
      parameters.put("state", filter.state.name());
    }
    if (filter.channel != null) {
      sql.append(" and r.channel = :channel");
      parameters.put("channel", filter.channel.name());
    }
    if (filter.year != null) {
      sql.append(" and r.be_year = :year");
      parameters.put("year", filter.year);
    }
    if (filter.q != null) {
      sql.append(" and search_letters(r.search_content) like search_letters(:q)")
          .append(" and r.search_content like :q");
      parameters.put("q", SearchText.anywhere(filter.q));
    }
    sql.append(" order by r.id desc limit :limit");
    parameters.put("limit", limit);
    Query query = database.createNativeQuery(sql.toString(), UUID.class);
    parameters.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<UUID> ids = query.getResultList();
    return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
  }

  /** The log of a Buddhist year, in the order of receipt. */
  List<InformationRequest> ofYear(int year) {
    return list(
        "number.beYear = ?1 and state <> ?2 order by receivedAt, id", year, RequestState.WITHDRAWN);
  }

  /** The last answered ones, the newest first. */
  public List<InformationRequest> lastAnswered(int limit) {
    return find("state = ?1 order by answeredAt desc", RequestState.ANSWERED).page(0, limit).list();
  }
}
