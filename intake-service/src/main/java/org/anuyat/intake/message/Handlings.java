package org.anuyat.intake.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.platform.Ids;
import org.jboss.logging.Logger;

/** Writes down what officers do with messages by hand. */
@ApplicationScoped
class Handlings implements PanacheRepositoryBase<Handling, UUID> {
  private static final Logger LOG = Logger.getLogger(Handlings.class);

  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  void note(Message message, String officer, HandlingAction action, String detail) {
    Handling handling = new Handling();
    handling.id = Ids.next();
    handling.messageId = message.id;
    handling.at = clock.instant();
    handling.officer = officer;
    handling.action = action;
    handling.detail = detail;
    persist(handling);
    LOG.infof("No. %s: %s by %s (%s)", message.number(), action, officer, detail);
  }

  /** Everything done with a message, the first thing first. */
  @Transactional
  List<HandlingView> of(UUID messageId) {
    return find("messageId = ?1 order by id", messageId).stream().map(HandlingView::of).toList();
  }
}
