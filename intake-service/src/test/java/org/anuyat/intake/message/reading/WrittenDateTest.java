package org.anuyat.intake.message.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "๒๒ พ.ย. ๒๕๖๙|2026-11-22",
        "22/11/69|2026-11-22",
        "๒๒/๑๑/๖๙|2026-11-22",
        "22 พฤศจิกายน พ.ศ. 2569|2026-11-22",
        "วันอาทิตย์ที่ 22 เดือนพฤศจิกายน พ.ศ.๒๕๖๙|2026-11-22",
        "2026-11-22|2026-11-22",
        "2569-11-22|2026-11-22",
        "22-11-2569|2026-11-22",
        "22.11.2569|2026-11-22",
        "22 พย 69|2026-11-22",
        "22 November 2026|2026-11-22",
        "November 22, 2026|2026-11-22",
        "22 Nov 26|2026-11-22",
        "22 พฤศจิกายน ค.ศ. 2026|2026-11-22",
        "29/02/2571|2028-02-29",
        "29 ก.พ. 71|2028-02-29",
        "ยื่นเมื่อ 1 มี.ค. 2569 ณ สำนักงาน|2026-03-01",
        "1 มิถุนายน 2569|2026-06-01",
      })
  void reads(String text, LocalDate date) {
    assertEquals(date, WrittenDate.date(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ไม่มีวันที่", "31/02/2569", "99/99/99", "0812345678", "1101700230708"})
  void findsNoDateIn(String text) {
    assertTrue(WrittenDate.date(text).isEmpty());
  }

  @Test
  void writesThaiDigitsAsOthers() {
    assertEquals("เลขที่ 0123456789 ก", ThaiNumbers.normalised("เลขที่ ๐๑๒๓๔๕๖๗๘๙ ก"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fri, 20 Nov 2026 18:00:00 +0700",
        "Fri, 20 Nov 2569 18:00:00 +0700",
        "20 Nov 2026 11:00:00 GMT",
        "20 Nov 26 11:00 +0000",
        "Fri Nov 20 11:00:00 2026",
        "2026-11-20T18:00:00+07:00",
        "ศ., 20 พ.ย. 2569 18:00:00",
        "20 พฤศจิกายน ๒๕๖๙ ๑๘:๐๐",
        "Fri, 20 Nov 2026 18:00:00 ICT",
        "Fri, 20-Nov-2026 18:00:00 +0700 (Indochina Time)"
      })
  void readsTheDateHeader(String header) {
    assertEquals(Instant.parse("2026-11-20T11:00:00Z"), MailDate.parse(header).orElseThrow());
  }
}
