package org.anuyat.cases.historycheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.HistoryBreak;
import org.anuyat.cases.casefile.RecordedHistories.RecordedHistory;
import org.anuyat.cases.platform.Ids;

/**
 * One run over all histories of a municipality, or of the province: how far it is and what it has
 * found. It belongs to whoever may start it, so it is no tenant's row.
 */
@Entity
@Table(name = "history_check")
class HistoryCheckRun {
  @Id UUID id;
  String municipality;

  @Column(name = "started_by")
  String startedBy;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "checked_up_to")
  UUID checkedUpTo;

  @Column(name = "cases_checked")
  long casesChecked;

  @Column(name = "lines_checked")
  long linesChecked;

  @Column(name = "broken_cases")
  long brokenCases;

  @Column(name = "first_broken_municipality")
  String firstBrokenMunicipality;

  @Column(name = "first_broken_case")
  UUID firstBrokenCase;

  @Column(name = "first_broken_number")
  String firstBrokenNumber;

  @Column(name = "first_broken_seq")
  Integer firstBrokenSeq;

  @Enumerated(EnumType.STRING)
  @Column(name = "first_broken_fault")
  HistoryBreak.Fault firstBrokenFault;

  @Version int version;

  protected HistoryCheckRun() {}

  HistoryCheckRun(String municipality, String startedBy, Instant startedAt) {
    this.id = Ids.next();
    this.municipality = municipality;
    this.startedBy = startedBy;
    this.startedAt = startedAt;
  }

  void checked(RecordedHistory history) {
    checkedUpTo = history.caseId();
    casesChecked++;
    linesChecked += history.lines().size();
  }

  void found(RecordedHistory history, HistoryBreak broken) {
    brokenCases++;
    if (firstBrokenCase == null) {
      firstBrokenMunicipality = history.municipality();
      firstBrokenCase = history.caseId();
      firstBrokenNumber = history.caseNumber();
      firstBrokenSeq = broken.seq();
      firstBrokenFault = broken.fault();
    }
  }
}
