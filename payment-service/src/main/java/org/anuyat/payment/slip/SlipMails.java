package org.anuyat.payment.slip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The mails handed in as slips to the current municipality. */
@ApplicationScoped
class SlipMails implements PanacheRepositoryBase<SlipMail, UUID> {
  Optional<SlipMail> ofMessage(UUID messageId) {
    return find("messageId", messageId).firstResultOptional();
  }

  SlipMail get(UUID id) {
    return find("id", id).singleResult();
  }
}
