package org.anuyat.cases.inforequest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anuyat.cases.export.Table;

/** The log of a Buddhist year as a table with the six columns of rule 1.7. */
final class RequestLog {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;
  private static final List<String> COLUMNS =
      List.of(
          "วันที่รับ / Date received",
          "วันที่ตอบ / Date answered",
          "ผู้ขอ / Requester",
          "เรื่อง / Subject",
          "แหล่งข้อมูล / Information source",
          "หมายเหตุ / Remarks");

  private RequestLog() {}

  static Table table(int year, List<InformationRequest> requests) {
    return new Table(
        "คำขอข้อมูลข่าวสาร " + year,
        COLUMNS,
        requests.stream()
            .map(request ->
                Arrays.asList(
                    date(request.receivedAt()),
                    date(request.answeredAt()),
                    request.requester().printed(),
                    request.subject(),
                    request.answer().map(Answer::source).orElse(null),
                    request.remarks())));
  }

  /** The Buddhist year of a moment in Bangkok. */
  static int year(Instant moment) {
    return moment.atZone(BANGKOK).getYear() + BUDDHIST_ERA;
  }

  /** 20/11/2569. */
  private static String date(Instant moment) {
    if (moment == null) {
      return null;
    }
    LocalDate date = moment.atZone(BANGKOK).toLocalDate();
    return String.format(
        Locale.ROOT,
        "%02d/%02d/%d",
        date.getDayOfMonth(),
        date.getMonthValue(),
        date.getYear() + BUDDHIST_ERA);
  }
}
