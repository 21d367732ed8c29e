package org.anuyat.intake.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** The roster of the current municipality. */
@ApplicationScoped
class Rosters implements PanacheRepositoryBase<DutyAssignment, UUID> {
  /** For which day an entry is; one of the two is null. */
  private record Key(DayOfWeek weekday, LocalDate date) {}

  @Transactional
  Roster roster() {
    Map<Key, List<DutyOfficer>> officers = new LinkedHashMap<>();
    for (DutyAssignment a : list("order by onDate nulls first, weekday, rank")) {
      officers
          .computeIfAbsent(new Key(a.weekday, a.onDate), key -> new ArrayList<>())
          .add(new DutyOfficer(a.name, a.contact));
    }
    return new Roster(
        officers.entrySet().stream()
            .map(e -> new Roster.Entry(e.getKey().weekday(), e.getKey().date(), e.getValue()))
            .toList());
  }

  /** Puts this roster in the place of the one there was. */
  @Transactional
  void replace(Roster roster) {
    refuseUnclearDays(roster);
    deleteAll();
    flush();
    for (Roster.Entry entry : roster.entries()) {
      for (int rank = 0; rank < entry.officers().size(); rank++) {
        persist(assignment(entry, rank));
      }
    }
  }

  /** The officer on duty and his deputies; empty when nobody is named. */
  @Transactional
  List<DutyOfficer> onDuty(LocalDate date) {
    List<DutyAssignment> assigned = list("onDate = ?1 order by rank", date);
    if (assigned.isEmpty()) {
      assigned = list("weekday = ?1 order by rank", date.getDayOfWeek());
    }
    return assigned.stream().map(a -> new DutyOfficer(a.name, a.contact)).toList();
  }

  private static DutyAssignment assignment(Roster.Entry entry, int rank) {
    DutyAssignment assignment = new DutyAssignment();
    assignment.id = Ids.next();
    assignment.weekday = entry.weekday();
    assignment.onDate = entry.date();
    assignment.rank = rank;
    assignment.name = entry.officers().get(rank).name();
    assignment.contact = entry.officers().get(rank).contact();
    return assignment;
  }

  private static void refuseUnclearDays(Roster roster) {
    Set<Key> seen = new HashSet<>();
    for (Roster.Entry entry : roster.entries()) {
      if ((entry.weekday() == null) == (entry.date() == null)) {
        throw new Problem(
            ProblemType.INVALID_INPUT,
            "an entry has a weekday or a date, one of the two"
                + " / แต่ละรายการต้องระบุ weekday หรือ date อย่างใดอย่างหนึ่ง");
      }
      if (!seen.add(new Key(entry.weekday(), entry.date()))) {
        throw new Problem(
            ProblemType.INVALID_INPUT,
            "a day has two entries; put the deputies into one"
                + " / มีวันซ้ำกัน โปรดรวมผู้ปฏิบัติหน้าที่แทนไว้ในรายการเดียว");
      }
    }
  }
}
