package org.anuyat.intake.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.calendar.MunicipalCalendar;
import org.anuyat.intake.calendar.ThaiDates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ledger: what is owed by the calendar, and what was signed off. */
@ApplicationScoped
class DutyLedger {
  @Inject LegalClocks clocks;
  @Inject Rosters rosters;
  @Inject SignOffs signOffs;
  @Inject SystemSweeps sweeps;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.duty.morning-by")
  LocalTime morningBy;

  /** Every sweep owed or signed off in those days, up to today. */
  @Transactional
  List<DutyEntry> entries(String municipality, LocalDate from, LocalDate to) {
    MunicipalCalendar calendar = clocks.require(municipality).calendar();
    Map<SignOffs.Key, SignOff> signed = signOffs.between(from, to);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK);
    List<DutyEntry> entries = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to) && !day.isAfter(today); day = day.plusDays(1)) {
      for (DutyHalf half : DutyHalf.values()) {
        SignOff done = signed.get(new SignOffs.Key(day, half));
        if (done != null) {
          entries.add(signed(done));
        } else {
          LocalDate date = day;
          due(calendar, day, half)
              .ifPresent(due -> entries.add(unsigned(municipality, date, half, due)));
        }
      }
    }
    return entries;
  }

  /** By when a sweep must be signed off; empty: the calendar asks for none. */
  Optional<Instant> due(MunicipalCalendar calendar, LocalDate date, DutyHalf half) {
    return new DutyHours(morningBy).due(calendar, date, half);
  }

  DutyEntry signed(SignOff s) {
    List<FolderCount> folders = read(s.folders, new TypeReference<>() {});
    return new DutyEntry(
        s.date,
        s.half,
        s.signedAt.isAfter(s.dueAt)
            ? DutyEntry.Status.SIGNED_OFF_LATE
            : DutyEntry.Status.SIGNED_OFF,
        s.dueAt,
        read(s.onDuty, new TypeReference<>() {}),
        s.countedSince,
        total(folders),
        folders,
        s.systemComparedAt,
        s.officer,
        s.signedBy,
        s.signedAt,
        s.remark);
  }

  private DutyEntry unsigned(String municipality, LocalDate date, DutyHalf half, Instant due) {
    Instant now = clock.instant();
    boolean open = !now.isAfter(due);
    Instant since = open ? signOffs.last().orElse(null) : null;
    List<FolderCount> folders =
        open ? sweeps.folders(municipality, since, now) : List.<FolderCount>of();
    return new DutyEntry(
        date,
        half,
        open ? DutyEntry.Status.OPEN : DutyEntry.Status.MISSED,
        due,
        names(date),
        since,
        total(folders),
        folders,
        open ? sweeps.lastCompared(municipality) : null,
        null,
        null,
        null,
        null);
  }

  List<String> names(LocalDate date) {
    return rosters.onDuty(date).stream().map(DutyOfficer::name).toList();
  }

  private static long total(List<FolderCount> folders) {
    return folders.stream().mapToLong(FolderCount::mails).sum();
  }

  private <T> T read(String stored, TypeReference<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
