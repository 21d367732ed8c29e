package org.anuyat.intake.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.anuyat.intake.register.RegisterNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
  @ParameterizedTest
  @CsvSource({
    "ร้านอาหาร,ร้าน\u200Bอาหาร",
    "แบบ,เเบบ",
    "น้ำ,น\u0E4D\u0E49\u0E32",
    "น้ำ,น\u0E49\u0E4D\u0E32",
    "ปี 2569,ปี ๒๕๖๙",
    "food,ＦＯＯＤ",
    "é,E\u0301"
  })
  void oneWordHasOneWriting(String one, String other) {
    assertEquals(SearchText.normal(one), SearchText.normal(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123/2569", "๑๒๓/๒๕๖๙", " 123 / 2569 ", "เลขรับ ๑๒๓/๒๕๖๙", "No. 123/2569"})
  void registerNumberIsOneInAnyDigits(String text) {
    assertEquals(Optional.of(new RegisterNumber(123, 2569)), SearchText.registerNumber(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/11/2569", "123", "1/2026", "ร้าน 1/2569"})
  void otherTextIsNoRegisterNumber(String text) {
    assertEquals(Optional.empty(), SearchText.registerNumber(text));
  }

  @Test
  void wildcardsAreLookedForAsTheyAre() {
    assertEquals("%100\\% a\\_b \\\\%", SearchText.anywhere("100% a_b \\"));
  }
}
