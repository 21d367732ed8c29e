package org.anuyat.payment.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BahtTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, ศูนย์บาทถ้วน",
    "1, หนึ่งสตางค์",
    "11, สิบเอ็ดสตางค์",
    "25, ยี่สิบห้าสตางค์",
    "50, ห้าสิบสตางค์",
    "99, เก้าสิบเก้าสตางค์",
    "100, หนึ่งบาทถ้วน",
    "101, หนึ่งบาทหนึ่งสตางค์",
    "1000, สิบบาทถ้วน",
    "1100, สิบเอ็ดบาทถ้วน",
    "2000, ยี่สิบบาทถ้วน",
    "2121, ยี่สิบเอ็ดบาทยี่สิบเอ็ดสตางค์",
    "10100, หนึ่งร้อยเอ็ดบาทถ้วน",
    "11000, หนึ่งร้อยสิบบาทถ้วน",
    "100100, หนึ่งพันเอ็ดบาทถ้วน",
    "125050, หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์",
    "1234500, หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทถ้วน",
    "12345678, หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหกบาทเจ็ดสิบแปดสตางค์",
    "100000000, หนึ่งล้านบาทถ้วน",
    "100000100, หนึ่งล้านเอ็ดบาทถ้วน",
    "1100000000, สิบเอ็ดล้านบาทถ้วน",
    "2100001000, ยี่สิบเอ็ดล้านสิบบาทถ้วน",
    "100000000000000, หนึ่งล้านล้านบาทถ้วน",
    "100000100000100, หนึ่งล้านเอ็ดล้านเอ็ดบาทถ้วน"
  })
  void isWrittenAsAThaiOfficeWritesIt(long satang, String words) {
    assertEquals(words, BahtText.of(satang));
  }

  @Test
  void everyAmountToAThousandBahtCanBeReadBack() {
    for (long satang = 0; satang <= 100_000; satang++) {
      assertEquals(satang, ReadingBaht.satang(BahtText.of(satang)), BahtText.of(satang));
    }
  }

  @Test
  void everyWholeAmountToAHundredThousandBahtCanBeReadBack() {
    for (long baht = 0; baht <= 100_000; baht++) {
      assertEquals(baht * 100, ReadingBaht.satang(BahtText.of(baht * 100)));
    }
  }

  @Property(tries = 20_000)
  void anyAmountCanBeReadBack(@ForAll @LongRange(min = 0) long satang) {
    assertEquals(satang, ReadingBaht.satang(BahtText.of(satang)));
  }

  @Property
  void saysTheSameUnderAThaiLocale(
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long satang) {
    String words = BahtText.of(satang);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertEquals(words, BahtText.of(satang));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void neverSaysOneTenNorTwoTensNorOneAtTheEndOfMore(
      @ForAll @LongRange(min = 1_000, max = 10_000_000_000L) long satang) {
    String words = BahtText.of(satang / 100 * 100);
    assertTrue(!words.contains("หนึ่งสิบ") && !words.contains("สองสิบ"), words);
    assertTrue(!words.endsWith("หนึ่งบาทถ้วน"), words);
  }

  @Test
  void lessThanNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> BahtText.of(-1));
  }
}
