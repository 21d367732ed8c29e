package org.anuyat.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;

/** Puts together what is shown of a case's clocks. Callers hold a transaction. */
@ApplicationScoped
public class ClockViews {
  @Inject CaseClocks clocks;
  @Inject EntityManager database;

  public ClockView of(CaseFile caseFile) {
    CaseClock clock = clocks.of(caseFile);
    return new ClockView(
        clock.calendar().isPresent(),
        clock.calendarVersion().orElse(null),
        caseFile.deemedReceivedAt(),
        clock.readings().stream().map(ClockView.OneClock::of).toList(),
        clock.others().stream().map(ClockView.OtherDue::of).toList(),
        changes(caseFile.id()),
        delayReasons(caseFile),
        caseFile.resultToldAt().orElse(null));
  }

  private List<DeadlineChange.View> changes(UUID caseId) {
    return database
        .createQuery(
            "from DeadlineChange c where c.caseId = :caseId order by c.id", DeadlineChange.class)
        .setParameter("caseId", caseId)
        .getResultStream()
        .map(DeadlineChange::view)
        .toList();
  }

  private static List<ClockView.ToldDelay> delayReasons(CaseFile caseFile) {
    return caseFile.history().stream()
        .filter(line -> line.event() == CaseEventType.DELAY_EXPLAINED)
        .map(line ->
            new ClockView.ToldDelay(
                line.at(), line.actorName(), line.reason(), line.details().get("reasonEn")))
        .toList();
  }
}
