package org.anuyat.cases.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.job.JobHandler;
import org.jboss.logging.Logger;

/**
 * Deletes what is due of one municipality, case by case and record by record: rows, objects and the
 * deletion record in one transaction. If it breaks off between object and row, the row stays and
 * the next run finds it again; an object is never left behind without its row.
 */
@ApplicationScoped
public class DeletingDue implements JobHandler<DeletingDue.Municipality> {
  private static final Logger LOG = Logger.getLogger(DeletingDue.class);

  /** Cases a room names in one look into the database. */
  private static final int BATCH = 100;

  record Municipality(String municipality) implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject RetentionRules rules;
  @Inject LegalHolds holds;
  @Inject DeletionRecords records;
  @Inject @All List<PersonalRecords> rooms;
  @Inject @All List<LooseRecords> looseRooms;

  @Override
  public String name() {
    return "delete-due-records";
  }

  @Override
  public Class<Municipality> dataType() {
    return Municipality.class;
  }

  @Override
  public void run(Municipality data) {
    for (RecordClass recordClass : RecordClass.values()) {
      var done = new HashSet<UUID>();
      List<UUID> due = nextDue(recordClass);
      while (done.addAll(due)) {
        due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> delete(id, recordClass)));
        due = nextDue(recordClass);
      }
      if (!done.isEmpty()) {
        LOG.infof("Deleted %s of %d ended case(s)", recordClass, done.size());
      }
    }
    looseRooms.forEach(this::deleteLoose);
  }

  private void deleteLoose(LooseRecords room) {
    var done = new HashSet<UUID>();
    List<UUID> due = nextDue(room);
    while (done.addAll(due)) {
      due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> delete(id, room)));
      due = nextDue(room);
    }
    if (!done.isEmpty()) {
      LOG.infof("Deleted %d record(s) of %s without a case", done.size(), room.recordClass());
    }
  }

  private List<UUID> nextDue(LooseRecords room) {
    return QuarkusTransaction.requiringNew()
        .call(() -> room.due(rules.of(room.recordClass()).dueEndedBy(clock.instant()), BATCH));
  }

  private void delete(UUID id, LooseRecords room) {
    RetentionRule rule = rules.of(room.recordClass());
    Instant now = clock.instant();
    room.endedAt(id)
        .filter(end -> !end.isAfter(rule.dueEndedBy(now)))
        .ifPresent(
            end -> records.persist(DeletionRecord.ofRecord(id, rule, end, now, room.delete(id))));
  }

  private List<UUID> nextDue(RecordClass recordClass) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          Instant endedBy = rules.of(recordClass).dueEndedBy(clock.instant());
          return roomsOf(recordClass).stream()
              .flatMap(room -> room.due(endedBy, BATCH).stream())
              .distinct()
              .toList();
        });
  }

  private void delete(UUID caseId, RecordClass recordClass) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    RetentionRule rule = rules.of(recordClass);
    Instant now = clock.instant();
    boolean stillDue =
        caseFile.endedAt().filter(end -> !end.isAfter(rule.dueEndedBy(now))).isPresent();
    if (!stillDue || holds.open(caseId).isPresent()) {
      return;
    }
    int rows = 0;
    var keys = new ArrayList<String>();
    var hashes = new ArrayList<String>();
    for (PersonalRecords room : roomsOf(recordClass)) {
      PersonalRecords.Deleted deleted = room.delete(caseId);
      rows += deleted.rows();
      keys.addAll(deleted.objectKeys());
      hashes.addAll(deleted.contentHashes());
    }
    records.persist(
        DeletionRecord.ofCase(
            caseId,
            rule,
            caseFile.endedAt().orElseThrow(),
            now,
            new PersonalRecords.Deleted(rows, keys, hashes)));
  }

  private List<PersonalRecords> roomsOf(RecordClass recordClass) {
    return rooms.stream().filter(room -> room.recordClass() == recordClass).toList();
  }
}
