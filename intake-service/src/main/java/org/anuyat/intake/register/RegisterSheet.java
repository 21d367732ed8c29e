package org.anuyat.intake.register;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.intake.calendar.ThaiDates;

/** A register as it is laid out on paper: the eight columns of the office's book. */
final class RegisterSheet {
  private final RegisterKind register;
  private final String municipality;

  RegisterSheet(RegisterKind register, String municipality) {
    this.register = register;
    this.municipality = municipality;
  }

  List<String> columns() {
    return List.of(
        register.numberTh(),
        "วันเวลา",
        "ที่",
        "ลงวันที่",
        "จาก",
        "ถึง",
        "เรื่อง",
        "การปฏิบัติ",
        "หมายเหตุ");
  }

  List<String> cells(RegisterEntryView line) {
    boolean incoming = register == RegisterKind.INCOMING;
    return List.of(
        line.number(),
        moment(line.enteredAt()),
        line.letterNumber(),
        line.letterDate() == null ? "" : ThaiDates.shortDate(line.letterDate()),
        incoming ? line.correspondent() : municipality,
        incoming ? municipality : line.correspondent(),
        line.subject(),
        line.voided() == null ? line.outcomeTh() : "ยกเลิก",
        remark(line));
  }

  private static String remark(RegisterEntryView line) {
    String cancelled =
        line.voided() == null
            ? ""
            : "ยกเลิกเมื่อ " + moment(line.voided().at()) + ": " + line.voided().reason();
    return Stream.of(cancelled, line.remark())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String moment(Instant at) {
    ZonedDateTime local = at.atZone(ThaiDates.BANGKOK);
    return ThaiDates.shortDate(local.toLocalDate()) + " " + ThaiDates.clock(local.toLocalTime());
  }
}
