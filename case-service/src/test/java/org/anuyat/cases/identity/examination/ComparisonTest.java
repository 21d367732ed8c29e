package org.anuyat.cases.identity.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-2.3")
class ComparisonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static Statement named(String name) {
    return new Statement(name, null, null, null, null, null);
  }

  private static Statement dated(String birth, String issued, String expires) {
    return new Statement(null, null, null, birth, issued, expires);
  }

  private static List<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void titlesSpacesAndInvisibleCharactersDoNotMatter() {
    for (String spelling :
        new String[] {
          "นางสาวตัวอย่าง ทดสอบ",
          "น.ส.ตัวอย่าง  ทดสอบ",
          "นาง ตัวอย่าง ทดสอบ",
          "ตัวอย่าง\u00a0ทดสอบ",
          "ตัว\u200bอย่าง ทดสอบ"
        }) {
      assertTrue(ThaiName.agree(spelling, "ตัวอย่าง ทดสอบ"), spelling);
    }
    assertTrue(ThaiName.agree("Mr. Somchai Test", "somchai TEST"));
    assertTrue(ThaiName.agree("น้ำ ทดสอบ", "น้\u0e4d\u0e32 ทดสอบ"));
    assertFalse(ThaiName.agree("ตัวอย่าง ทดสอบ", "ตัวอย่าง ทดลอง"));
  }

  @Test
  void aTitleThatIsPartOfTheNameStays() {
    assertFalse(ThaiName.agree("นายิกา ทดสอบ", "ิกา ทดสอบ"));
    assertFalse(ThaiName.agree("Mrakot Test", "akot Test"));
  }

  @Test
  void addressesAgreeHoweverTheyAreAbbreviated() {
    assertTrue(
        ThaiAddress.agree(
            "๙๙ หมู่ที่ ๑ ตำบลบ้านใหม่ อำเภอเมือง จังหวัดเชียงใหม่ ๕๐๐๐๐",
            "บ้านเลขที่ 99 ม.1 ต.บ้านใหม่ อ.เมือง จ.เชียงใหม่"));
    assertTrue(
        ThaiAddress.agree(
            "1 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพมหานคร",
            "1 ถ.สุขุมวิท แขวงคลองเตย เขตคลองเตย กทม."));
    assertFalse(ThaiAddress.agree("99 ม.1 ต.บ้านใหม่", "99 ม.2 ต.บ้านใหม่"));
  }

  @Test
  void tellsWhatDiffersAndWhatIsMissing() {
    assertEquals(
        List.of(FindingCode.NAME_DIFFERS, FindingCode.ADDRESS_NOT_COMPARED),
        codes(Comparison.of(named("สมชาย ทดสอบ"), named("สมหญิง ทดสอบ"))));
    var document = new Statement(null, null, "1101700230709", null, null, null);
    var application = new Statement(null, null, "1101700230708", null, null, null);
    assertEquals(
        List.of(
            FindingCode.NAME_NOT_COMPARED,
            FindingCode.ADDRESS_NOT_COMPARED,
            FindingCode.NATIONAL_ID_CHECK_DIGIT_WRONG,
            FindingCode.NATIONAL_ID_DIFFERS),
        codes(Comparison.of(document, application)));
  }

  @Test
  void noFindingRepeatsWhatStandsInTheDocument() {
    var document = new Statement("สมชาย", "99 หมู่ 1", "1101700230708", "1/1/2530", "x", "y");
    String all =
        Comparison.of(document, Statement.EMPTY).toString() + Dates.of(document, TODAY).toString();
    assertFalse(all.contains("สมชาย") || all.contains("99") || all.contains("1101700230708"));
  }

  @Test
  void datesMustBePossible() {
    assertEquals(
        List.of(FindingCode.DATES_PLAUSIBLE),
        codes(Dates.of(dated("29 ก.พ. 2535", "1 ม.ค. 2565", "ตลอดชีพ"), TODAY)));
    assertEquals(
        List.of(FindingCode.DOCUMENT_EXPIRED),
        codes(Dates.of(dated(null, "1/1/60", "24/11/69"), TODAY)));
    assertEquals(
        List.of(FindingCode.DATES_PLAUSIBLE),
        codes(Dates.of(dated(null, null, "25/11/69"), TODAY)));
    assertEquals(
        List.of(FindingCode.ISSUED_IN_THE_FUTURE, FindingCode.EXPIRES_BEFORE_ISSUE),
        codes(Dates.of(dated(null, "1/1/2580", "1/1/2579"), TODAY)));
    assertEquals(
        List.of(FindingCode.DATE_IMPOSSIBLE, FindingCode.DATE_NOT_READABLE),
        codes(Dates.of(dated("29/2/2534", "วันนี้", null), TODAY)));
    assertEquals(
        List.of(FindingCode.TOO_OLD, FindingCode.ISSUED_BEFORE_BIRTH),
        codes(Dates.of(dated("1/1/2440", "1/1/2430", null), TODAY)));
  }
}
