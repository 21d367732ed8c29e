package org.anuyat.cases.applicant;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-1.5")
@Tag("rule-3.9")
class StatusQuestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สถานะ",
        "STATUS",
        "status",
        "Status?",
        "  \"สถานะ\"  ",
        "สถานะค่ะ",
        "สถานะ ครับ",
        "\n\n\u200Bสถานะ\u200B\n\nขอบคุณค่ะ\nส่งจาก iPhone ของฉัน",
        "ＳＴＡＴＵＳ",
        "STATUS\n\n"
            + "On Mon, 23 Nov 2026 at 09:00, Office <saraban@example.go.th> wrote:\n"
            + "> เรียน ผู้ยื่นคำขอ",
        "เมื่อ จ. 23 พ.ย. 2026 เวลา 09:00 น. เทศบาล <saraban@example.go.th> เขียนว่า:\n"
            + "> สวัสดี\n"
            + ">\n\n"
            + "สถานะ"
      })
  void isAskedWhenTheFirstOwnLineSaysNothingElse(String text) {
    assertTrue(StatusQuestion.isAskedIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "สถานะการสมรส: โสด",
        "ขอแจ้งสถานะที่อยู่ใหม่",
        "ส่งเอกสารค่ะ\nสถานะ",
        "status quo",
        "> สถานะ",
        "> STATUS\nส่งเอกสารเพิ่มเติมค่ะ",
        "-----Original Message-----\nสถานะ"
      })
  void isNotAskedByWordsThatOnlyContainIt(String text) {
    assertFalse(StatusQuestion.isAskedIn(text));
    assertFalse(StatusQuestion.isAskedIn(null));
  }
}
