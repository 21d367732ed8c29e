package org.anuyat.payment.bankcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BankKeysTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef==";

  @Test
  void aBankMayHaveTwoKeysWhileTheyAreChanged() {
    assertEquals(
        Map.of("006", List.of(KEY, KEY + "2"), "014", List.of(KEY)),
        BankKeys.parsed("006=" + KEY + "; 006=" + KEY + "2;014=" + KEY + ";"));
    assertEquals(Map.of(), BankKeys.parsed(""));
  }

  @Test
  void aShortKeyOrAWrongCodeStopsTheStart() {
    assertThrows(IllegalArgumentException.class, () -> BankKeys.parsed("006=short"));
    assertThrows(IllegalArgumentException.class, () -> BankKeys.parsed("KTB=" + KEY));
    assertThrows(IllegalArgumentException.class, () -> BankKeys.parsed("006"));
  }
}
