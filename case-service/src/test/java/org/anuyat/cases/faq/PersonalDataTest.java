package org.anuyat.cases.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-1.7")
class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เลข 1-1017-00230-70-8 ค่ะ          | เลข [เลขประจำตัว] ค่ะ
          เลข ๑๑๐๑๗๐๐๒๓๐๗๐๘ ค่ะ              | เลข [เลขประจำตัว] ค่ะ
          โทร 081-234-5678                   | โทร [โทรศัพท์]
          โทร ๐๘ ๑๒๓๔ ๕๖๗๘                   | โทร [โทรศัพท์]
          เขียนถึง someone@example.org        | เขียนถึง [อีเมล]
          นางสาวตัวอย่าง ทดสอบ ถาม            | [ชื่อ] ถาม
          Mr Example Person asks             | [ชื่อ] asks
          อยู่บ้านเลขที่ 99/9 หมู่ 9            | อยู่[ที่อยู่]
          """)
  void whatMayTellOfAPersonIsTakenOutOfADraft(String text, String redacted) {
    assertEquals(redacted, PersonalData.redacted(text, null));
  }

  @Test
  void theRequestersOwnNameIsTakenOut() {
    assertEquals("ที่ดินของ[ชื่อ]", PersonalData.redacted("ที่ดินของมานี", "นางสาวมานี ก"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พบนายกเทศมนตรีได้วันไหน",
        "นายทะเบียนอยู่ห้องใด",
        "โทร 044-000-118",
        "เปิด 08:30-16:30 น.",
        "เลขที่ 123/2569"
      })
  void postsOfficePhonesTimesAndNumbersStay(String text) {
    assertEquals(text, PersonalData.redacted(text, null));
  }

  @Test
  void onlyWhatIsCertainKeepsATextFromBeingPublished() {
    assertEquals(
        List.of("1101700230708", "0812345678", "a@gmail.com"),
        PersonalData.certainIn("1101700230708 0812345678 a@gmail.com saraban@banmai.go.th"));
    assertEquals(List.of(), PersonalData.certainIn("โทร 044-000-118 saraban@banmai.go.th"));
  }
}
