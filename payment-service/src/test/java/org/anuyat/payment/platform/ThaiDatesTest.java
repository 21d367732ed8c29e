package org.anuyat.payment.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThaiDatesTest {
  private static final Instant CLOSE_OF_BUSINESS = Instant.parse("2026-11-30T09:30:00Z");

  @Test
  void aDeadlineReadsAsAThaiOfficeWritesItUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale :
          new Locale[] {Locale.ROOT, Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai")}) {
        Locale.setDefault(locale);
        assertEquals(
            "วันจันทร์ที่ 30 พฤศจิกายน พ.ศ. 2569 เวลา 16.30 น.", ThaiDates.thai(CLOSE_OF_BUSINESS));
        assertEquals(
            "Monday 30 November 2026, 16:30 (Bangkok time)", ThaiDates.english(CLOSE_OF_BUSINESS));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theYearChangesAtMidnightInBangkok() {
    assertEquals(2569, yearAt("2026-12-31T16:59:59Z"));
    assertEquals(2570, yearAt("2026-12-31T17:00:00Z"));
  }

  private static int yearAt(String instant) {
    return ThaiDates.year(ThaiDates.dateOf(Instant.parse(instant)));
  }
}
