package org.anuyat.permit.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.secret.Container;

/**
 * One sending as the other rooms may see it; never its secret.
 *
 * @param copyId the replacement copy that is sent, or null for the permit itself
 * @param toAddress an address of its own, or null: the holder's
 * @param reachedAddress where intake sent it; null until it was handed over
 * @param hasSecret whether a password or code is kept for it
 */
public record DispatchFacts(
    UUID id,
    UUID permitId,
    UUID copyId,
    int attempt,
    DeliveryWay way,
    Container container,
    String toAddress,
    UUID replyToMessage,
    String mailKey,
    DispatchState state,
    String reachedAddress,
    String registerNumber,
    Instant orderedAt,
    Instant doneAt,
    Failure failure,
    String fileKey,
    Long fileSize,
    boolean hasSecret,
    Instant secretToldAt,
    String collectToken,
    Integer attemptsLeft,
    Instant expiresAt) {

  public boolean isOfPermit() {
    return copyId == null;
  }
}
