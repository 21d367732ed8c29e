package org.anuyat.cases.identity.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-2.3")
class WrittenDateTest {

  private static void reads(String day, String... written) {
    for (String one : written) {
      assertEquals(new WrittenDate.Day(LocalDate.parse(day)), WrittenDate.read(one), one);
    }
  }

  @Test
  void readsWhatDocumentsWrite() {
    reads("2026-11-22", "22/11/69", "22/11/2569", "22 พ.ย. 2569", "๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙");
    reads("2026-11-22", "22 Nov. 2026", "22 November 2026", "2026-11-22", "22-11-2026", "22.11.69");
    reads("2026-02-01", "1 ก.พ. 69", "1 กุมภาพันธ์ 2569", "1 Feb 26");
  }

  @Test
  void knowsTheLeapDaysOfTheBuddhistEra() {
    reads("2028-02-29", "29 ก.พ. 2571", "29/2/71");
    assertInstanceOf(WrittenDate.Impossible.class, WrittenDate.read("29 ก.พ. 2570"));
    assertInstanceOf(WrittenDate.Impossible.class, WrittenDate.read("31/4/2569"));
    assertInstanceOf(WrittenDate.Impossible.class, WrittenDate.read("1/13/2569"));
  }

  @Test
  void knowsWhatDoesNotExpireAndWhatIsNoDate() {
    assertInstanceOf(WrittenDate.Lifelong.class, WrittenDate.read("ตลอดชีพ"));
    assertInstanceOf(WrittenDate.Unreadable.class, WrittenDate.read("เมื่อวาน"));
    assertInstanceOf(WrittenDate.Unreadable.class, WrittenDate.read("12 กพพ 2569"));
  }

  @Property
  @net.jqwik.api.Tag("rule-2.3")
  void everyDayReadsBackInBothEras(
      @ForAll @IntRange(min = 1900, max = 2200) int year,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    LocalDate date = LocalDate.ofYearDay(year, day);
    String before = date.getDayOfMonth() + "/" + date.getMonthValue() + "/";
    assertEquals(new WrittenDate.Day(date), WrittenDate.read(before + year));
    if (year + 543 >= 2443) {
      assertEquals(new WrittenDate.Day(date), WrittenDate.read(before + (year + 543)));
    }
  }
}
