package org.anuyat.payment.slipqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.anuyat.payment.slipqr.MiniQr.BankSlip;
import org.anuyat.payment.slipqr.MiniQr.WalletSlip;
import org.anuyat.payment.slipqr.MiniQrReading.Broken;
import org.anuyat.payment.slipqr.MiniQrReading.Found;
import org.anuyat.payment.slipqr.MiniQrReading.Unrelated;
import org.anuyat.payment.thaiqr.Crc16;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-6.4")
class MiniQrTextTest {
  private static final String COVERED = "004000060000010103002021900021231231212000115102TH9104";
  private static final BankSlip SLIP = new BankSlip("002", "0002123123121200011", true);

  @Test
  void readsTheVectorInAnyCase() {
    assertEquals(new Found(SLIP), MiniQrText.read(COVERED + "9C30"));
    assertEquals(new Found(SLIP), MiniQrText.read(COVERED + "9c30\n"));
  }

  @Test
  void takesASumWithoutItsLeadingZerosWhateverItsLengthSays() {
    String ref = referenceWhoseSumBeginsWithZero();
    String fields = bankFields("014", ref);
    String sum = Crc16.of(fields + "9104");
    assertTrue(sum.startsWith("0"));
    Found expected = new Found(new BankSlip("014", ref, true));
    assertEquals(expected, MiniQrText.read(fields + "9104" + sum));
    assertEquals(expected, MiniQrText.read(fields + "9104" + sum.substring(1)));
    assertEquals(expected, MiniQrText.read(fields + "9103" + sum.substring(1)));
  }

  @Test
  void aWrongSumIsSaidAndNotSwallowed() {
    assertEquals(
        new Found(new BankSlip("002", "0002123123121200011", false)),
        MiniQrText.read(COVERED + "9C31"));
    String altered = COVERED.replace("0002123123121200011", "0002123123121200012");
    assertEquals(
        new Found(new BankSlip("002", "0002123123121200012", false)),
        MiniQrText.read(altered + "9C30"));
  }

  @Test
  void readsATrueMoneySlipWithItsLowerCaseSum() {
    String code = MiniQrCodes.trueMoney("P2P", "50001234567890", "28112026");
    assertEquals(
        new Found(new WalletSlip("P2P", "50001234567890", LocalDate.of(2026, 11, 28), true)),
        MiniQrText.read(code));
    assertEquals("TRUEMONEY", ((Found) MiniQrText.read(code)).miniQr().bank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31022026", "00000000", "2811202", "281120266", "๒๘๑๑๒๐๒๖", ""})
  void aWalletsDayMustBeOne(String day) {
    assertInstanceOf(
        Broken.class, MiniQrText.read(MiniQrCodes.trueMoney("P2P", "50001234567890", day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00020101021230650016A0000006770101120115099400016550100021212345678901203066704295303764"
            + "5802TH54073649.2263044534",
        "https://example.org/?q=004000060000010103002",
        "",
        "0",
        "91049C30",
        "โอนเงินสำเร็จ"
      })
  void anotherQrCodeIsUnrelated(String text) {
    assertEquals(new Unrelated(), MiniQrText.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // cut off anywhere
        "00400006000001",
        "0040000600000101030020219000212312312120",
        "004000060000010103002021900021231231212000115102TH",
        "004000060000010103002021900021231231212000115102TH91",
        "004000060000010103002021900021231231212000115102TH9104",
        // lengths that lie
        "009900060000010103002021900021231231212000115102TH91049C30",
        "004000060000010103002029900021231231212000115102TH91049C30",
        "004000060000010199002021900021231231212000115102TH91049C30",
        // more after the sum, a sum too long, a sum that is none
        "004000060000010103002021900021231231212000115102TH91049C300",
        "004000060000010103002021900021231231212000115102TH9102ABC",
        "004000060000010103002021900021231231212000115102TH9104WXYZ",
        // a tag twice, a bank that is none, no reference
        "003800060000010103002010300202040001" + "5102TH91049C30",
        "004000060000010103ABC021900021231231212000115102TH91049C30",
        "0017000600000101030025102TH91049C30",
        // control characters and mark-up inside the reference
        "00400006000001010300202190002<b>3121200011</b>5102TH91049C30",
        "004000060000010103002021900021231231212\n00115102TH91049C30"
      })
  void aBrokenOneIsBrokenAndNeverThrows(String text) {
    assertEquals(
        Broken.class.getSimpleName() + " or Unrelated",
        switch (MiniQrText.read(text)) {
          case Broken broken -> "Broken or Unrelated";
          case Unrelated unrelated -> "Broken or Unrelated";
          case Found found -> "Found " + found;
        });
  }

  @Test
  void everyBankTheListNamesHasBothNames() {
    assertEquals("ธนาคารกรุงไทย", ThaiBanks.nameTh("006").orElseThrow());
    assertEquals("Krungthai Bank", ThaiBanks.nameEn("006").orElseThrow());
    for (int code = 0; code < 1000; code++) {
      String bank = String.format(java.util.Locale.ROOT, "%03d", code);
      assertEquals(ThaiBanks.nameTh(bank).isPresent(), ThaiBanks.nameEn(bank).isPresent(), bank);
    }
    assertTrue(ThaiBanks.nameEn("999").isEmpty());
    assertTrue(ThaiBanks.nameTh(MiniQr.TRUEMONEY).isPresent());
  }

  private static String bankFields(String bank, String ref) {
    String code = MiniQrCodes.bank(bank, ref);
    return code.substring(0, code.length() - 8);
  }

  private static String referenceWhoseSumBeginsWithZero() {
    int number = 100000;
    while (!Crc16.of(bankFields("014", "REF" + number) + "9104").startsWith("0")) {
      number++;
    }
    return "REF" + number;
  }
}
