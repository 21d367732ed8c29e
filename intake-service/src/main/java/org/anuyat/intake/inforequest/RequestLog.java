package org.anuyat.intake.inforequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.export.Table;

/** The log of a year as a table with the six columns of rule 1.7. */
final class RequestLog {
  private static final List<String> COLUMNS =
      List.of(
          "วันที่รับ / Date received",
          "วันที่ตอบ / Date answered",
          "ผู้ขอ / Requester",
          "เรื่อง / Subject",
          "แหล่งข้อมูล / Information source",
          "หมายเหตุ / Remarks");

  private RequestLog() {}

  static Table table(int year, List<InformationRequestView> requests) {
    return new Table(
        "คำขอข้อมูลข่าวสาร " + Integer.toString(year),
        COLUMNS,
        requests.stream()
            .map(r ->
                Arrays.asList(
                    date(r.receivedAt()),
                    date(r.answeredAt()),
                    r.requester(),
                    r.subject(),
                    r.informationSource(),
                    r.remarks())));
  }

  /** 20/11/2569. */
  private static String date(Instant moment) {
    if (moment == null) {
      return null;
    }
    LocalDate date = moment.atZone(ThaiDates.BANGKOK).toLocalDate();
    return String.format(
        Locale.ROOT,
        "%02d/%02d/%d",
        date.getDayOfMonth(),
        date.getMonthValue(),
        ThaiDates.buddhistYear(date));
  }
}
