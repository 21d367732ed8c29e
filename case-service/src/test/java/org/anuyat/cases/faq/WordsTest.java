package org.anuyat.cases.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-1.7")
class WordsTest {

  @Test
  void thaiIsTakenApartIntoWords() {
    assertEquals(Set.of("เวลา", "ทำการ"), Words.of("ขอสอบถามเวลาทำการของเทศบาลครับ").all());
  }

  @Test
  void digitsAndCaseDoNotMatter() {
    assertEquals(Words.of("Form 12"), Words.of("form ๑๒"));
  }

  @Test
  void sameQuestionsAreAlikeAndOthersAreNot() {
    Words hours = Words.of("สอบถามเวลาทำการของเทศบาล");
    assertTrue(hours.likeness(Words.of("เวลาทำการเทศบาลวันเสาร์")) >= 0.5);
    assertTrue(hours.likeness(Words.of("ขอทราบที่จอดรถ")) < 0.5);
    assertEquals(1, hours.likeness(hours));
  }

  @Test
  void likenessIsTheSameBothWaysAndBetweenNoneAndAll() {
    String[] texts = {"", "เวลาทำการ", "ที่จอดรถ", "parking place", "เวลาจอดรถ", "ครับ"};
    for (String a : texts) {
      for (String b : texts) {
        double likeness = Words.of(a).likeness(Words.of(b));
        assertEquals(likeness, Words.of(b).likeness(Words.of(a)));
        assertTrue(likeness >= 0 && likeness <= 1);
      }
    }
    assertFalse(Words.of("ครับ").likeness(Words.of("ค่ะ")) > 0, "no words have nothing in common");
  }
}
