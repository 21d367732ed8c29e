package org.anuyat.cases.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NationalIdTest {

  @Test
  @Tag("rule-2.3")
  void readsThaiDigitsDashesAndSpaces() {
    for (String written :
        new String[] {
          "1101700230708", "1-1017-00230-70-8", "๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘", " 1 1017 00230 70 8 "
        }) {
      NationalId number = NationalId.read(written).orElseThrow();
      assertEquals("1101700230708", number.digits());
      assertTrue(number.hasRightCheckDigit());
      assertEquals("x-xxxx-xxxxx-70-8", number.toString());
    }
    for (String written : new String[] {"", "110170023070", "11017002307081", "abc", null}) {
      assertTrue(NationalId.read(written).isEmpty());
    }
  }

  /** The sum 13·d1 + 12·d2 + … + 2·d12 + d13 of a right number is divisible by 11. */
  @Property
  @net.jqwik.api.Tag("rule-2.3")
  void exactlyOneCheckDigitIsRight(
      @ForAll @NumericChars @StringLength(12) String twelve, @ForAll @IntRange(max = 9) int last) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (13 - i);
    }
    boolean right = new NationalId(twelve + last).hasRightCheckDigit();
    assertEquals((11 - sum % 11) % 10 == last, right);
    long rights =
        java.util.stream.IntStream.range(0, 10)
            .filter(digit -> new NationalId(twelve + digit).hasRightCheckDigit())
            .count();
    assertEquals(1, rights);
  }

  @Property
  @net.jqwik.api.Tag("rule-2.4")
  void noTextKeepsANationalId(
      @ForAll @NumericChars @StringLength(11) String eleven,
      @ForAll @IntRange(min = 1, max = 8) int first,
      @ForAll boolean thai) {
    String twelve = first + eleven;
    String number =
        java.util.stream.IntStream.range(0, 10)
            .mapToObj(digit -> twelve + digit)
            .filter(digits -> new NationalId(digits).hasRightCheckDigit())
            .collect(Collectors.joining());
    String dashed = number.replaceFirst("(.)(....)(.....)(..)(.)", "$1-$2-$3-$4-$5");
    String written = thai ? thai(dashed) : dashed;
    String masked = MaskedText.of("เลข " + written + " ครับ");
    assertFalse(masked.contains(written));
    assertTrue(masked.startsWith("เลข x-xxxx-xxxxx-") && masked.endsWith(" ครับ"));
  }

  private static String thai(String digits) {
    return digits
        .chars()
        .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '๐' : c)))
        .collect(Collectors.joining());
  }

  @Test
  @Tag("rule-2.4")
  void otherNumbersStay() {
    for (String text :
        new String[] {
          "โทร 081-234-5678",
          "เลขทะเบียน 0994000165501",
          "1101700230709",
          "00000000-0000-4000-8110-170023070812",
          "อ้างอิง 11017002307081101700230708",
          String.format(Locale.ROOT, "%d บาท", 1_000_000)
        }) {
      assertEquals(text, MaskedText.of(text));
    }
  }
}
