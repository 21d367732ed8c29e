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
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.hibernate.annotations.TenantId;

/** A permit of the register. */
@Entity
@Table(name = "permit")
class Permit {
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

  /** The only way the status changes. */
  void apply(PermitAction action, LocalDate today) {
    PermitStatus now = status.on(today, validUntil);
    status =
        PermitTransitions.next(now, action)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.TRANSITION_NOT_ALLOWED,
                    "The permit is "
                        + now
                        + "; allowed now: "
                        + PermitTransitions.allowed(now).stream().sorted().toList()));
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
        status.on(today, validUntil),
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
        new Delivery(deliveryState, deliveredAt, deliveryRegisterNumber, deliveryFailure));
  }
}
