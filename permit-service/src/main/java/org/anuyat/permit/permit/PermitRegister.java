package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;

/** The register's counter for the later rooms: look up, and note how far a permit has come. */
@ApplicationScoped
public class PermitRegister {
  @Inject Permits permits;
  @Inject Clock clock;

  /**
   * One permit of the current municipality.
   *
   * @throws Problem NOT_FOUND when the current municipality has no such permit
   */
  @Transactional
  public PermitFacts get(UUID permitId) {
    return permits
        .find(permitId)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND))
        .facts(today());
  }

  /** The same, after waiting for whoever is changing the permit now. */
  @Transactional
  public PermitFacts getLocked(UUID permitId) {
    return locked(permitId).facts(today());
  }

  /** Finds a permit of any municipality by the token of its verify address. */
  @Transactional
  public Optional<PermitFacts> byToken(String token) {
    return permits.byToken(token).map(permit -> permit.facts(today()));
  }

  /**
   * Permits of the current municipality with a printed number, of every kind or of one.
   *
   * @param number {@code 1/2569}
   * @param procedureCode or null
   */
  @Transactional
  public List<PermitFacts> byNumber(String number, String procedureCode) {
    LocalDate today = today();
    return permits.byNumber(number, procedureCode).stream()
        .map(permit -> permit.facts(today))
        .toList();
  }

  /** Notes the signed document; a second one is refused, since the first may be on its way. */
  @Transactional
  public boolean documentSigned(UUID permitId, StoredDocument document) {
    Permit permit = locked(permitId);
    if (permit.document().isPresent()) {
      return false;
    }
    permit.store(document);
    note(permitId, HistoryEvent.DOCUMENT_SIGNED, Reason.NONE);
    return true;
  }

  /** As {@link #documentSigned}, for a sealed scan of what was signed on paper (7.2). */
  @Transactional
  public boolean paperFiled(UUID permitId, StoredDocument document) {
    if (!documentSigned(permitId, document)) {
      return false;
    }
    locked(permitId).paperOriginal = true;
    return true;
  }

  @Transactional
  public void caseToldIssued(UUID permitId) {
    locked(permitId).caseToldIssued = true;
  }

  /**
   * Notes that the permit went out; true when a case is to hear of it: the first time, and only of
   * the permit it ordered.
   *
   * @param registerNumber of the outgoing mail, or null when it was handed out
   */
  @Transactional
  public boolean delivered(UUID permitId, String registerNumber) {
    Permit permit = locked(permitId);
    if (permit.deliveryState == Delivery.State.DELIVERED) {
      return false;
    }
    boolean isFirst = permit.deliveredAt == null;
    permit.deliveryState = Delivery.State.DELIVERED;
    permit.deliveredAt = clock.instant();
    permit.deliveryRegisterNumber = registerNumber;
    permit.deliveryFailure = null;
    note(permitId, HistoryEvent.DELIVERED, Reason.NONE);
    return isFirst && permit.orderedBy == Permit.OrderedBy.CASE;
  }

  @Transactional
  public void deliveryFailed(UUID permitId, String failure) {
    Permit permit = locked(permitId);
    permit.deliveryState = Delivery.State.FAILED;
    permit.deliveryFailure = failure;
    note(permitId, HistoryEvent.DELIVERY_FAILED, new Reason(failure, null));
  }

  private Permit locked(UUID permitId) {
    return permits.lock(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private void note(UUID permitId, HistoryEvent event, Reason reason) {
    permits.add(HistoryEntry.noted(permitId, event, reason, clock.instant()));
  }

  private LocalDate today() {
    return ThaiDates.dateOf(clock.instant());
  }
}
