package org.anuyat.intake.inforequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter is an information request only when nothing speaks for an application. */
@Tag("rule-1.4")
class InformationRequestPolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ขอข้อมูลข่าวสารของราชการ",
        "คำขอข้อมูลข่าวสาร งบประมาณปี 2569",
        "ขอใช้สิทธิขอข้อมูลข่าวสาร",
        "สอบถามเวลาทำการ",
        "ขอสอบถามขั้นตอนการขอเลขที่บ้าน",
        "ขอทราบวันเก็บขยะ",
        "เรื่อง สอบถามค่าธรรมเนียม",
        "Information request: opening hours",
        "Question about rubbish collection"
      })
  void subjectThatAsksIsOne(String subject) {
    assertTrue(InformationRequestPolicy.reason(subject, "ขอบคุณ", false).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ขออนุญาตจำหน่ายอาหาร",
        "สอบถามและยื่นคำขอต่ออายุใบอนุญาต",
        "ร้องเรียนเรื่องเสียงดัง",
        "food-shop",
        "ส่งเอกสาร",
        "คำร้องทั่วไป"
      })
  void otherSubjectStaysAnApplication(String subject) {
    assertEquals(Optional.empty(), InformationRequestPolicy.reason(subject, "", false));
  }

  @Test
  void fileOrFormMakesItAnApplication() {
    assertFalse(InformationRequestPolicy.reason("สอบถาม", "", true).isPresent());
    assertFalse(InformationRequestPolicy.reason("สอบถาม", "ขอยื่นคำขอตามแบบ", false).isPresent());
    assertFalse(
        InformationRequestPolicy.reason("Question", "I hereby apply for a permit", false)
            .isPresent());
  }

  @Test
  void textSpeaksWhereTheSubjectIsEmptyAndQuotesDoNot() {
    assertTrue(InformationRequestPolicy.reason("", "\nขอสอบถามเวลาทำการ", false).isPresent());
    assertTrue(
        InformationRequestPolicy.reason("สอบถาม", "เปิดกี่โมง\n> ขออนุญาต", false).isPresent());
    assertFalse(InformationRequestPolicy.reason("เรียน นายก", "ขอสอบถามเวลา", false).isPresent());
  }
}
