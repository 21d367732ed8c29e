package org.anuyat.payment.fee;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayerTest {
  private final Payer payer = new Payer("นางสาวตัวอย่าง ทดสอบ", "Citizen.I@Example.org");

  @Test
  void isKnownByItsAddressInAnyCaseAndUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : new Locale[] {Locale.ROOT, Locale.of("th", "TH"), Locale.of("tr")}) {
        Locale.setDefault(locale);
        assertTrue(payer.writesFrom(" citizen.i@EXAMPLE.ORG"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isNotAnAddressThatOnlyLooksLikeIt() {
    assertFalse(payer.writesFrom("citizen.i@example.org.attacker.example"));
    assertFalse(payer.writesFrom("citizen@example.org"));
    assertFalse(payer.writesFrom(""));
  }
}
