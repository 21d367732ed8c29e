package org.anuyat.permit.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.secret.Container;
import org.hibernate.annotations.TenantId;

/** One sending of a permit or of a replacement copy. */
@Entity
@Table(name = "dispatch")
class Dispatch {
  @Id UUID id;
  @TenantId String municipality;
  UUID permitId;
  UUID copyId;
  int attempt;

  @Enumerated(EnumType.STRING)
  DeliveryWay way;

  @Enumerated(EnumType.STRING)
  Container container;

  String toAddress;
  UUID replyToMessage;
  String actor;
  Instant orderedAt;
  String mailKey;

  @Enumerated(EnumType.STRING)
  DispatchState state = DispatchState.WAITING;

  String reachedAddress;
  String registerNumber;
  Instant doneAt;
  String failure;
  String failureTh;
  String remedy;
  String remedyTh;
  Instant failedAt;
  String fileKey;
  Long fileSize;
  byte[] sealedSecret;
  Instant secretToldAt;
  String collectToken;
  Integer attemptsLeft;
  Instant expiresAt;

  void fail(Failure why, Instant now) {
    state = DispatchState.FAILED;
    failure = why.text();
    failureTh = why.textTh();
    remedy = why.remedy();
    remedyTh = why.remedyTh();
    failedAt = now;
  }

  void forgetSecret() {
    sealedSecret = null;
  }

  DispatchFacts facts() {
    return new DispatchFacts(
        id,
        permitId,
        copyId,
        attempt,
        way,
        container,
        toAddress,
        replyToMessage,
        mailKey,
        state,
        reachedAddress,
        registerNumber,
        orderedAt,
        doneAt,
        failedAt == null ? null : new Failure(failure, failureTh, remedy, remedyTh),
        fileKey,
        fileSize,
        sealedSecret != null,
        secretToldAt,
        collectToken,
        attemptsLeft,
        expiresAt);
  }
}
