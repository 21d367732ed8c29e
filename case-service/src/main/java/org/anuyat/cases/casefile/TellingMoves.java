package org.anuyat.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;

/** Tells the rooms behind this one of every line of a case's history, whoever caused it. */
@ApplicationScoped
public class TellingMoves {
  @Inject Event<CaseMoved> moves;

  @PostPersist
  void written(CaseHistory line) {
    moves.fire(
        new CaseMoved(line.caseFile().id(), line.event(), line.from(), line.to(), line.at()));
  }
}
