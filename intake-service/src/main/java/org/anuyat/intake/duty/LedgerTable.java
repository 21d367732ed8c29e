package org.anuyat.intake.duty;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.export.Table;

/** The ledger as a table an office prints. */
final class LedgerTable {
  private static final List<String> COLUMNS =
      List.of(
          "วันที่",
          "ช่วงเวลา",
          "ผลการตรวจ",
          "ต้องตรวจภายใน",
          "เวรประจำวัน",
          "ผู้ตรวจ",
          "วันเวลาที่ลงชื่อ",
          "จำนวนอีเมล",
          "จำนวนตามแฟ้ม",
          "หมายเหตุ");

  private LedgerTable() {}

  static Table of(List<DutyEntry> entries) {
    return new Table("บันทึกการตรวจตู้จดหมาย", COLUMNS, entries.stream().map(LedgerTable::row));
  }

  private static List<String> row(DutyEntry e) {
    return List.of(
        ThaiDates.date(e.date()),
        switch (e.half()) {
          case MORNING -> "เช้า";
          case AFTERNOON -> "บ่าย";
        },
        e.status().thai(),
        moment(e.dueAt()),
        String.join(", ", e.onDuty()),
        e.officer() == null ? "" : e.officer(),
        moment(e.signedAt()),
        e.status() == DutyEntry.Status.MISSED ? "" : Long.toString(e.mails()),
        e.folders().stream()
            .map(f -> f.folder() + ": " + f.mails())
            .collect(Collectors.joining("; ")),
        e.remark() == null ? "" : e.remark());
  }

  private static String moment(Instant at) {
    return at == null ? "" : ThaiDates.dateTime(at.atZone(ThaiDates.BANGKOK));
  }
}
