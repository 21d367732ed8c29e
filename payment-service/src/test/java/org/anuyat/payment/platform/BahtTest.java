package org.anuyat.payment.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BahtTest {
  @Test
  void hasThousandsAndTwoDecimalsUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale :
          new Locale[] {Locale.ROOT, Locale.forLanguageTag("th-TH-u-nu-thai"), Locale.GERMANY}) {
        Locale.setDefault(locale);
        assertEquals("0.05", Baht.of(5));
        assertEquals("500.00", Baht.of(50_000));
        assertEquals("-0.50", Baht.of(-50));
        assertEquals("-1,250.05", Baht.of(-125_005));
        assertEquals("1,234,567.89", Baht.of(123_456_789));
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
