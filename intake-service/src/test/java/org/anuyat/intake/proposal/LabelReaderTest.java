package org.anuyat.intake.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The announced message format as people really write it. */
@Tag("rule-T1.7")
class LabelReaderTest {
  private static final String NAME = "นางสาวตัวอย่าง ทดสอบ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ชื่อ-สกุล: นางสาวตัวอย่าง ทดสอบ",
        "ชื่อ - นามสกุล : นางสาวตัวอย่าง ทดสอบ",
        "ชื่อและนามสกุล：นางสาวตัวอย่าง ทดสอบ",
        "ชื่อ–สกุล = นางสาวตัวอย่าง ทดสอบ",
        "ชื่อผู้ยื่นคำขอ\tนางสาวตัวอย่าง ทดสอบ",
        "ชื่อผู้ขออนุญาต (ตัวบรรจง): นางสาวตัวอย่าง ทดสอบ",
        "1. ชื่อ สกุล:  นางสาวตัวอย่าง   ทดสอบ",
        "- ผู้ยื่นคำขอ: นางสาวตัวอย่าง ทดสอบ",
        "| ชื่อ-สกุล | นางสาวตัวอย่าง ทดสอบ |",
        "ลงชื่อ .......นางสาวตัวอย่าง ทดสอบ.......ผู้ยื่นคำขอ",
        "ลงชื่อ ______________\n(นางสาวตัวอย่าง ทดสอบ)",
        "ลงชื่อ นางสาวตัวอย่าง ทดสอบ",
        "ข้าพเจ้า นางสาวตัวอย่าง ทดสอบ อายุ ๓๐ ปี สัญชาติไทย",
        "ข้าพเจ้า นางสาวตัวอย่าง ทดสอบ  เลขประจำตัวประชาชน 1101700230708",
        "ชื่อ-สกุล:\nนางสาวตัวอย่าง ทดสอบ",
        "ชื่อ: นางสาวตัวอย่าง\nนามสกุล: ทดสอบ",
        "ชื่อ\u00A0:\u00A0\u200Bนางสาวตัวอย่าง ทดสอบ",
        "ชื่อ-สกุล - นางสาวตัวอย่าง ทดสอบ โทร 0812345678"
      })
  void thaiNameIsRead(String text) {
    assertEquals(NAME, value(text, ProposedField.APPLICANT_NAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: Mr. Test Example",
        "Full name = Mr. Test Example",
        "Applicant's name : Mr. Test Example",
        "NAME OF APPLICANT\tMr. Test Example",
        "Applicant: Mr. Test Example, age 40",
        "Signed: Mr. Test Example"
      })
  void englishNameIsRead(String text) {
    assertEquals("Mr. Test Example", value(text, ProposedField.APPLICANT_NAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เลขประจำตัวประชาชน: 1101700230708",
        "เลขประจำตัวประชาชน ๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘",
        "เลขบัตรประชาชน = 1 1017 00230 70 8",
        "หมายเลขบัตรประจำตัวประชาชน 1–1017–00230–70–8",
        "เลขที่บัตรประชาชน：１１０１７００２３０７０８",
        "บัตรประจำตัวประชาชนเลขที่ 1-1017-00230-70-8",
        "ID number: 1101700230708",
        "National ID no. 1-1017-00230-70-8",
        "| ID card number | 1101700230708 |"
      })
  void nationalIdIsRead(String text) {
    assertEquals("1101700230708", value(text, ProposedField.NATIONAL_ID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เลขทะเบียนนิติบุคคล: 0107537000254",
        "เลขประจำตัวผู้เสียภาษี 0-1075-37000-25-4",
        "Tax ID: 0107537000254",
        "เลขประจำตัวประชาชน 0107537000254"
      })
  void numberThatBeginsWithZeroIsAJuristicPersons(String text) {
    assertEquals("0107537000254", value(text, ProposedField.JURISTIC_ID));
  }

  @Test
  void wrongCheckDigitIsToldAndTrustedLittle() {
    Found found = LabelReader.ofBody("เลขประจำตัวประชาชน: 1101700230707").getFirst();
    assertEquals(Confidence.LOW, found.confidence());
    assertEquals("the check digit is wrong: ask the applicant", found.reasonEn());
  }

  @ParameterizedTest
  @CsvSource({
    "โทร. 081-234-5678,0812345678",
    "โทร ๐๘๑ ๒๓๔ ๕๖๗๘,0812345678",
    "โทรศัพท์: 0 5300 0000 ต่อ 12,053000000",
    "เบอร์โทรศัพท์：０８１２３４５６７８,0812345678",
    "เบอร์โทร=081–234–5678,0812345678",
    "มือถือ: +66 81 234 5678,0812345678",
    "Tel. (+66) 053-000-000,053000000",
    "Mobile phone: 0812345678 (evening),0812345678",
    "ติดต่อ นายตัวอย่าง โทร.0812345678,0812345678"
  })
  void phoneIsReadAsItsDigits(String text, String digits) {
    assertEquals(digits, value(text, ProposedField.PHONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "อีเมลติดต่อกลับ: other@example.org",
        "อีเมล์ Other@Example.org",
        "ตอบกลับที่ other@example.org ครับ",
        "Reply to: other@example.org",
        "E-mail address：<other@example.org>",
        "Contact email = other@example.org."
      })
  @Tag("rule-3.9")
  void wishedAddressIsRead(String text) {
    assertEquals("other@example.org", value(text, ProposedField.REPLY_ADDRESS));
  }

  @ParameterizedTest
  @CsvSource({
    "ช่องทางรับเรื่อง: ไปรษณีย์,ไปรษณีย์",
    "ช่องทางการติดต่อกลับ : LINE,LINE",
    "วิธีการรับเอกสาร = รับด้วยตนเอง,รับด้วยตนเอง",
    "Reply channel: phone,phone",
    "ติดต่อกลับทาง โทรเลขไปรษณีย์,โทรเลขไปรษณีย์"
  })
  @Tag("rule-1.5")
  void wishedChannelIsRead(String text, String channel) {
    assertEquals(channel, value(text, ProposedField.REPLY_CHANNEL));
  }

  @ParameterizedTest
  @CsvSource({
    "เรื่อง ขออนุญาตก่อสร้าง,ขออนุญาตก่อสร้าง",
    "เรื่อง    ขออนุญาตก่อสร้าง,ขออนุญาตก่อสร้าง",
    "คำขอ: ต่ออายุใบอนุญาต,ต่ออายุใบอนุญาต",
    "Request: building permit,building permit"
  })
  void requestIsRead(String text, String request) {
    assertEquals(request, value(text, ProposedField.REQUEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ชื่อ-สกุล: นายผู้อื่น ทดสอบ",
        "  >> Name: Somebody Else",
        "On Fri, 20 Nov 2026 at 10:00, Office <o@example.org> wrote:\nName: Somebody Else",
        "-----Original Message-----\nชื่อ: นายผู้อื่น ทดสอบ",
        "เมื่อ ศ. 20 พ.ย. 2026 เวลา 10:00 เทศบาล เขียนว่า:\nโทร 0812345678",
        "รายชื่อเอกสารที่แนบ: สำเนาทะเบียนบ้าน",
        "ข้าพเจ้า ขอยื่นคำขอตามแบบที่แนบ",
        "โทรสาร 053000000",
        "เลขที่คำสั่ง 1101700230708",
        "ชื่อ: 12345",
        "อีเมล: ไม่มี",
        "Filename: x",
        "เรื่องนี้ด่วนมาก",
        "ชื่อ-สกุล: ................"
      })
  void whatIsQuotedOrNoValueIsNotRead(String text) {
    assertEquals(List.of(), LabelReader.ofBody(text));
  }

  @Test
  void wholeFormIsReadWithLineNumbers() {
    String form =
        """
        เรื่อง ขอต่ออายุใบอนุญาต

        ชื่อผู้ยื่นคำขอ: นายตัวอย่าง หนึ่ง
        เลขประจำตัวประชาชน: ๑ ๑๐๑๗ ๐๐๒๓๐ ๗๐ ๘   โทร. ๐๘๑-๒๓๔-๕๖๗๘
        อีเมลติดต่อกลับ: Reply@Example.org
        ชื่อ: นายตัวอย่าง สอง
        """;
    Map<ProposedField, String> places = new TreeMap<>();
    Map<ProposedField, String> values = new TreeMap<>();
    LabelReader.ofBody(form)
        .forEach(found -> {
          places.put(found.field(), found.place());
          values.put(found.field(), found.value());
        });
    assertEquals(
        Map.of(
            ProposedField.REQUEST, "1",
            ProposedField.APPLICANT_NAME, "3",
            ProposedField.NATIONAL_ID, "4",
            ProposedField.PHONE, "4",
            ProposedField.REPLY_ADDRESS, "5"),
        places);
    assertEquals("นายตัวอย่าง หนึ่ง", values.get(ProposedField.APPLICANT_NAME));
  }

  @Test
  void idNumberIsShownMasked() {
    assertEquals("1-xxxx-xxxxx-70-8", new IdNumber("1101700230708").masked());
  }

  private static String value(String text, ProposedField field) {
    return LabelReader.ofBody(text).stream()
        .filter(found -> found.field() == field)
        .map(Found::value)
        .findFirst()
        .orElse(null);
  }
}
