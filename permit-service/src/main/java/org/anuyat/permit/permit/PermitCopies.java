package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;

/** Issues and keeps replacement copies; only a permit that holds is copied. */
@ApplicationScoped
public class PermitCopies {
  @Inject Permits permits;
  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<CopyIssued> issued;

  @Transactional
  CopyView issue(UUID permitId, CopyCause cause, String remark, String actor) {
    Instant now = clock.instant();
    var today = ThaiDates.dateOf(now);
    Permit permit = permits.lock(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    PermitStatus status = permit.facts(today).status();
    if (status != PermitStatus.VALID) {
      throw new Problem(
          ProblemType.TRANSITION_NOT_ALLOWED,
          "The permit is " + status + "; only a VALID one is copied");
    }
    permit.copies++;
    permit.lastCopyOn = today;
    PermitCopy copy = new PermitCopy();
    copy.id = Ids.next();
    copy.permitId = permitId;
    copy.counter = permit.copies;
    copy.cause = cause;
    copy.remark = remark;
    copy.issuedOn = today;
    copy.actor = actor;
    database.persist(copy);
    permits.add(
        new HistoryEntry(
            permitId,
            HistoryEvent.COPY_ISSUED,
            new LifeEvent.Because(null, new Reason(cause.name(), remark), actor),
            now));
    issued.fire(new CopyIssued(municipality.code(), permitId, copy.id));
    return CopyView.of(copy);
  }

  /** All copies of a permit, the first first. */
  @Transactional
  public List<CopyView> of(UUID permitId) {
    if (permits.find(permitId).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return database
        .createQuery("from PermitCopy where permitId = :id order by counter", PermitCopy.class)
        .setParameter("id", permitId)
        .getResultStream()
        .map(CopyView::of)
        .toList();
  }

  /**
   * One copy.
   *
   * @throws Problem NOT_FOUND when the current municipality has no such copy
   */
  @Transactional
  public CopyView get(UUID copyId) {
    return CopyView.of(find(copyId));
  }

  /** Where its signed file lies, once it is made. */
  @Transactional
  public Optional<StoredDocument> document(UUID copyId) {
    return find(copyId).document();
  }

  /** Notes the signed file; true when this was new. */
  @Transactional
  public boolean documentSigned(UUID copyId, StoredDocument document) {
    PermitCopy copy = find(copyId);
    permits.lock(copy.permitId);
    database.refresh(copy);
    if (copy.document().isPresent()) {
      return false;
    }
    copy.documentKey = document.key();
    copy.documentSha256 = document.sha256();
    copy.documentSize = document.size();
    return true;
  }

  private PermitCopy find(UUID copyId) {
    return database
        .createQuery("from PermitCopy where id = :id", PermitCopy.class)
        .setParameter("id", copyId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
