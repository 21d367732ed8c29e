package org.anuyat.payment.slipqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.anuyat.payment.slipqr.MiniQr.BankSlip;
import org.anuyat.payment.slipqr.MiniQrReading.Found;

class MiniQrTextPropertyTest {
  @Property
  void whatABankWritesIsReadBack(
      @ForAll @NumericChars @StringLength(3) String bank,
      @ForAll @AlphaChars @NumericChars @StringLength(min = 4, max = 60) String transRef) {
    assertEquals(
        new Found(new BankSlip(bank, transRef, true)),
        MiniQrText.read(MiniQrCodes.bank(bank, transRef)));
  }

  @Property
  void noTextMakesItThrow(@ForAll String text) {
    assertNotNull(MiniQrText.read(text));
    assertNotNull(MiniQrText.read("00400006000001" + text));
  }

  @Property
  void oneAlteredCharacterIsNeverAcceptedAsTheSame(
      @ForAll @IntRange(min = 0, max = 53) int place,
      @ForAll @IntRange(min = 33, max = 126) int by) {
    String code = MiniQrCodes.bank("004", "0151062021433PP06221");
    if (code.charAt(place) == by) {
      return;
    }
    StringBuilder altered = new StringBuilder(code);
    altered.setCharAt(place, (char) by);
    if (MiniQrText.read(altered.toString()) instanceof Found found) {
      assertNotEquals(true, found.miniQr().crcValid());
    }
  }
}
