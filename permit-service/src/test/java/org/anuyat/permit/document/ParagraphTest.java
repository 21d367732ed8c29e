package org.anuyat.permit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-7.1")
class ParagraphTest {
  private static final Pen.Style STYLE = Look.regular(13, Look.INK);
  private static final String TEXT =
      "ผู้รับใบอนุญาตต้องแสดงใบอนุญาตไว้ในที่เปิดเผยและเห็นได้ง่ายณสถานประกอบการตลอดเวลาที่ดำเนินกิจการ"
          + "ห้ามใช้น้ำที่ไม่สะอาดและต้องดูแลสุขลักษณะของสถานที่";

  @Test
  void linesBreakBetweenThaiWordsOnly() {
    Paragraph paragraph = Paragraph.of(TEXT, STYLE, 150);
    assertTrue(paragraph.lines().size() > 3, paragraph.lines()::toString);
    assertEquals(TEXT, String.join("", paragraph.lines()));
    BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));
    words.setText(TEXT);
    int place = 0;
    for (String line : paragraph.lines()) {
      place += line.length();
      assertTrue(place == TEXT.length() || words.isBoundary(place), "broken after: " + line);
    }
  }

  @Test
  void noLineIsWiderThanItsRoom() {
    for (float width : new float[] {60, 150, 300}) {
      for (String line : Paragraph.of(TEXT, STYLE, width).lines()) {
        assertTrue(STYLE.width(line) <= width, line);
      }
    }
  }

  @Test
  void overLongWordIsCutBetweenLettersNeverBeforeAMark() {
    List<String> lines = Paragraph.of("น้ำที่ปู่".repeat(20), STYLE, 25).lines();
    for (String line : lines) {
      int first = Character.getType(line.codePointAt(0));
      assertTrue(first != Character.NON_SPACING_MARK && line.charAt(0) != 'ำ', lines::toString);
    }
  }

  @Test
  void defaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    List<String> lines = Paragraph.of(TEXT, STYLE, 150).lines();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertEquals(lines, Paragraph.of(TEXT, STYLE, 150).lines());
    } finally {
      Locale.setDefault(before);
    }
  }
}
