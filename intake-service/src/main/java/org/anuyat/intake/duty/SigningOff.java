package org.anuyat.intake.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** An officer signs that he looked through every folder, also when nothing came (rule A3.2). */
@ApplicationScoped
class SigningOff {
  @Inject LegalClocks clocks;
  @Inject DutyLedger ledger;
  @Inject SignOffs signOffs;
  @Inject SystemSweeps sweeps;
  @Inject Alarms alarms;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  @Transactional
  DutyEntry sign(
      String municipality,
      LocalDate date,
      DutyHalf half,
      DutyResource.SignOffInput input,
      String by) {
    signOffs.lock(municipality);
    Instant now = clock.instant();
    Instant due = due(municipality, date, half, now);
    SignOff line = new SignOff();
    line.id = Ids.next();
    line.date = date;
    line.half = half;
    line.dueAt = due;
    line.countedSince = signOffs.last().orElse(null);
    line.signedAt = now;
    line.signedBy = by;
    line.officer = input.officer();
    line.remark = input.remark() == null ? "" : input.remark();
    line.onDuty = write(ledger.names(date));
    line.folders = write(sweeps.folders(municipality, line.countedSince, now));
    line.systemComparedAt = sweeps.lastCompared(municipality);
    signOffs.persist(line);
    alarms.clear(municipality, AlarmKind.DUTY_SWEEP_MISSED, DutyWatch.about(date, half));
    return ledger.signed(line);
  }

  private Instant due(String municipality, LocalDate date, DutyHalf half, Instant now) {
    if (date.isAfter(LocalDate.ofInstant(now, ThaiDates.BANGKOK))) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "a day to come cannot be signed off / ลงชื่อล่วงหน้าไม่ได้");
    }
    if (signOffs.isSigned(date, half)) {
      throw new Problem(ProblemType.ALREADY_SIGNED_OFF);
    }
    return ledger
        .due(clocks.require(municipality).calendar(), date, half)
        .orElseThrow(() ->
            new Problem(
                ProblemType.INVALID_INPUT,
                "the calendar asks for no sweep then / ตามปฏิทินไม่ต้องตรวจในช่วงเวลานี้"));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
