package org.anuyat.cases.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {
  private static RetentionRule keeping(int months) {
    RetentionRule rule = RetentionRule.standard("05300118", RecordClass.CASE_RECORD);
    rule.set(months, "ทดสอบ", "admin", Instant.EPOCH);
    return rule;
  }

  @Test
  @Tag("rule-2.5")
  void countsWholeMonthsOfTheCalendarInBangkok() {
    Instant now = Instant.parse("2026-11-25T05:00:00Z");
    assertEquals(Instant.parse("2026-05-25T05:00:00Z"), keeping(6).dueEndedBy(now));
    assertEquals(Instant.parse("2016-11-25T05:00:00Z"), keeping(120).dueEndedBy(now));
    assertEquals(now, keeping(0).dueEndedBy(now));
  }

  @Test
  void theEndOfAShortMonthIsNotJumpedOver() {
    // 31 March in Bangkok, one month back: the last day of February.
    assertEquals(
        Instant.parse("2026-02-27T20:00:00Z"),
        keeping(1).dueEndedBy(Instant.parse("2026-03-30T20:00:00Z")));
  }
}
