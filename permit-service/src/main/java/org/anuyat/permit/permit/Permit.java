package org.anuyat.permit.permit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.permit.PermitLife.Kin;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.hibernate.annotations.TenantId;

/** A permit of the register. */
@Entity
@Table(name = "permit")
class Permit {
  /** Whether the permit is a case's own, or was ordered at the register. */
  enum OrderedBy {
    CASE,
    REGISTRAR
  }

  @Id UUID id;
  @TenantId String municipality;
  UUID caseId;
  String caseNumber;
  String procedureCode;
  int beYear;
  int sequence;
  String titleTh;
  String titleEn;
  String holderName;
  String holderAddress;
  String placeTh;
  String subjectTh;
  Instant approvedAt;
  String approverId;
  String approverName;
  String approverTitleTh;
  UUID replyToMessage;
  Instant issuedAt;
  LocalDate issuedOn;
  LocalDate validUntil;
  String token;

  @Enumerated(EnumType.STRING)
  PermitStatus status = PermitStatus.VALID;

  @Enumerated(EnumType.STRING)
  ReasonClass reasonClass;

  LocalDate since;
  LocalDate suspendedFrom;
  LocalDate suspendedUntil;
  UUID replaces;
  String replacesNumber;

  @Enumerated(EnumType.STRING)
  Succession replacesHow;

  UUID replacedBy;
  String replacedByNumber;

  @Enumerated(EnumType.STRING)
  Succession replacedHow;

  int copies;
  LocalDate lastCopyOn;

  Integer remindedDays;

  @Enumerated(EnumType.STRING)
  OrderedBy orderedBy = OrderedBy.CASE;

  @Enumerated(EnumType.STRING)
  DeliveryWay deliveryWay = DeliveryWay.MAIL_ATTACHMENT;

  @Enumerated(EnumType.STRING)
  Confidentiality confidentiality = Confidentiality.NORMAL;

  String documentKey;
  String documentSha256;
  Long documentSize;
  boolean paperOriginal;
  boolean caseToldIssued;

  @Enumerated(EnumType.STRING)
  Delivery.State deliveryState = Delivery.State.WAITING;

  String deliveryRegisterNumber;
  Instant deliveredAt;
  String deliveryFailure;

  /** The only way the status changes, but for the end of a dated suspension. */
  void apply(LifeEvent event, LocalDate today) {
    PermitStatus next = check(event.action(), today);
    status = next;
    reasonClass = event.because().reasonClass();
    since = today;
    suspendedFrom = null;
    suspendedUntil = null;
    switch (event) {
      case LifeEvent.Suspended suspended -> {
        since = suspended.from();
        suspendedFrom = suspended.from();
        suspendedUntil = suspended.until();
      }
      case LifeEvent.Superseded superseded -> {
        replacedBy = superseded.by();
        replacedByNumber = superseded.byNumber();
        replacedHow = superseded.how();
      }
      case LifeEvent.Reinstated plain -> suspendedFrom = null;
      case LifeEvent.Revoked plain -> suspendedFrom = null;
    }
  }

  /**
   * What the action leads to.
   *
   * @throws Problem TRANSITION_NOT_ALLOWED when the table does not have it
   */
  PermitStatus check(PermitAction action, LocalDate today) {
    PermitStatus now = standing().on(today);
    return PermitTransitions.next(now, action)
        .orElseThrow(() ->
            new Problem(
                ProblemType.TRANSITION_NOT_ALLOWED,
                "The permit is "
                    + now
                    + "; allowed now: "
                    + PermitTransitions.allowed(now).stream().sorted().toList()));
  }

  private Standing standing() {
    return new Standing(status, validUntil, suspendedFrom, suspendedUntil);
  }

  /** Whether a suspension with an end has run out and nobody has noted it yet. */
  boolean suspensionIsOver(LocalDate today) {
    return status == PermitStatus.SUSPENDED && standing().on(today) == PermitStatus.VALID;
  }

  /** After {@link #suspensionIsOver}: the permit holds again since the day after the last. */
  void endSuspension() {
    since = suspendedUntil.plusDays(1);
    status = PermitStatus.VALID;
    reasonClass = ReasonClass.SUSPENSION_OVER;
    suspendedFrom = null;
    suspendedUntil = null;
  }

  String number() {
    return sequence + "/" + beYear;
  }

  Optional<StoredDocument> document() {
    return documentKey == null
        ? Optional.empty()
        : Optional.of(new StoredDocument(documentKey, documentSha256, documentSize));
  }

  void store(StoredDocument document) {
    documentKey = document.key();
    documentSha256 = document.sha256();
    documentSize = document.size();
  }

  PermitFacts facts(LocalDate today) {
    return new PermitFacts(
        id,
        municipality,
        caseId,
        caseNumber,
        procedureCode,
        number(),
        standing().shownOn(today),
        titleTh,
        titleEn,
        holderName,
        placeTh,
        subjectTh,
        approverName,
        approverTitleTh,
        replyToMessage,
        issuedAt,
        issuedOn,
        validUntil,
        token,
        document(),
        paperOriginal,
        caseToldIssued,
        new Delivery(deliveryState, deliveredAt, deliveryRegisterNumber, deliveryFailure),
        holderAddress,
        deliveryWay,
        confidentiality,
        orderedBy == OrderedBy.CASE,
        life(today));
  }

  private PermitLife life(LocalDate today) {
    return new PermitLife(
        reasonClass,
        since,
        suspendedFrom,
        suspendedUntil,
        Kin.of(replaces, replacesNumber, replacesHow),
        Kin.of(replacedBy, replacedByNumber, replacedHow),
        copies,
        lastCopyOn,
        standing().allowedOn(today));
  }
}
