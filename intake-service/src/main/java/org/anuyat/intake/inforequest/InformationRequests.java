package org.anuyat.intake.inforequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.search.SearchText;

/** The log of the current municipality's information requests. */
@ApplicationScoped
public class InformationRequests implements PanacheRepositoryBase<InformationRequest, UUID> {
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** Logs a request; one that was an application in between is open again unless answered. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(NewRequest wanted) {
    InformationRequest request = findById(wanted.messageId());
    if (request == null) {
      request = new InformationRequest();
      request.messageId = wanted.messageId();
      request.registerNumber = wanted.registerNumber();
      request.receivedAt = wanted.receivedAt();
      request.year =
          ThaiDates.buddhistYear(wanted.receivedAt().atZone(ThaiDates.BANGKOK).toLocalDate());
      request.requester = wanted.requester();
      request.subject = wanted.subject();
      request.remarks = "";
    }
    request.reason = wanted.reason();
    if (request.state != RequestState.ANSWERED) {
      request.state = RequestState.OPEN;
    }
    request.makeFindable();
    persist(request);
  }

  /** An officer found that the letter is an application; an answered request stays one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forwardToCase(UUID messageId) {
    InformationRequest request = locked(messageId);
    if (request.state != RequestState.OPEN) {
      throw new Problem(
          ProblemType.REQUEST_CLOSED,
          "No. " + request.registerNumber + " is " + request.state.name());
    }
    request.state = RequestState.FORWARDED_TO_CASE;
  }

  InformationRequest locked(UUID messageId) {
    return findByIdOptional(messageId, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  @Transactional
  InformationRequestView note(UUID messageId, String remarks) {
    InformationRequest request = locked(messageId);
    request.remarks = remarks;
    request.makeFindable();
    return InformationRequestView.of(request);
  }

  /** A page of the log, the newest first. */
  @Transactional
  List<InformationRequestView> page(RequestFilter filter, UUID before, int limit) {
    StringBuilder sql =
        new StringBuilder(
            "SELECT r.message_id FROM information_request r"
                + " WHERE r.municipality = :municipality AND r.message_id < :before"
                + " AND r.received_at >= :from AND r.received_at < :to");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("municipality", current.code());
    parameters.put("before", before);
    parameters.put("from", filter.from());
    parameters.put("to", filter.to());
    if (filter.answered() != null) {
      sql.append(" AND r.state = '")
          .append(filter.answered() ? RequestState.ANSWERED : RequestState.OPEN)
          .append("'");
    }
    if (filter.year() != null) {
      sql.append(" AND r.year = :year");
      parameters.put("year", filter.year());
    }
    if (filter.q() != null && !filter.q().isBlank()) {
      sql.append(" AND search_letters(r.search_content) LIKE search_letters(:q)")
          .append(" AND r.search_content LIKE :q");
      parameters.put("q", SearchText.anywhere(filter.q()));
    }
    sql.append(" ORDER BY r.message_id DESC LIMIT :limit");
    parameters.put("limit", limit);
    Query query = database.createNativeQuery(sql.toString(), UUID.class);
    parameters.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<UUID> ids = query.getResultList();
    return ids.isEmpty()
        ? List.of()
        : find("messageId in ?1 order by messageId desc", ids).stream()
            .map(InformationRequestView::of)
            .toList();
  }

  /** The log of a year, in the order of receipt. */
  @Transactional
  List<InformationRequestView> ofYear(int year) {
    return find("year = ?1 order by messageId", year).stream()
        .map(InformationRequestView::of)
        .toList();
  }
}
