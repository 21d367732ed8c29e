package org.anuyat.payment.slip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The mails handed in as slips to the current municipality. */
@ApplicationScoped
class SlipMails implements PanacheRepositoryBase<SlipMail, UUID> {
  Optional<SlipMail> ofMessage(UUID messageId) {
    return find("messageId", messageId).firstResultOptional();
  }

  /** As {@link #ofMessage}, with the row locked until the transaction ends. */
  Optional<SlipMail> ofMessageLocked(UUID messageId) {
    return find("messageId", messageId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  SlipMail get(UUID id) {
    return find("id", id).singleResult();
  }

  /** As {@link #get}, with the row locked until the transaction ends. */
  SlipMail getLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
  }
}
