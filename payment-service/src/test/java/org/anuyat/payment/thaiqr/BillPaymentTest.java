package org.anuyat.payment.thaiqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rule-6.1")
class BillPaymentTest {
  private static final BillPayment BILL =
      new BillPayment("099400016550100", "AN3W6J0P6900001X", "CASE12569", 50_000);

  @Test
  void crcIsTheOneOfTheStandardCheckValue() {
    assertEquals("29B1", Crc16.of("123456789"));
  }

  @Test
  void writesTheCodesOtherBanksWrite() {
    assertEquals(
        "00020101021230650016A00000067701011201150994000165501000212123456789012030667042953037645802TH54073649.2263044534",
        new Tlv()
            .add("00", "01")
            .add("01", "12")
            .add(
                "30",
                new Tlv()
                    .add("00", "A000000677010112")
                    .add("01", "099400016550100")
                    .add("02", "123456789012")
                    .add("03", "670429"))
            .add("53", "764")
            .add("58", "TH")
            .add("54", "3649.22")
            .closed());
    assertEquals(
        "00020101021130620016A000000677010112011301122334455660211CUSTOMER0010306INV00153037645802TH62070703SCB6304780E",
        new Tlv()
            .add("00", "01")
            .add("01", "11")
            .add(
                "30",
                new Tlv()
                    .add("00", "A000000677010112")
                    .add("01", "0112233445566")
                    .add("02", "CUSTOMER001")
                    .add("03", "INV001"))
            .add("53", "764")
            .add("58", "TH")
            .add("62", new Tlv().add("07", "SCB"))
            .closed());
    assertEquals(
        "00020101021129370016A0000006770101110113006681234567853037645802TH6304823E",
        new Tlv()
            .add("00", "01")
            .add("01", "11")
            .add("29", new Tlv().add("00", "A000000677010111").add("01", "0066812345678"))
            .add("53", "764")
            .add("58", "TH")
            .closed());
  }

  @Test
  void carriesBillerTransactionIdCaseAndAmount() {
    String covered =
        "00020101021230720016A00000067701011201150994000165501000216AN3W6J0P6900001X0309CASE12569"
            + "53037645406500.005802TH6304";
    assertEquals(covered + Crc16.of(covered), BILL.payload());
  }

  @ParameterizedTest
  @CsvSource({"1,0.01", "100,1.00", "364922,3649.22", "100000000,1000000.00"})
  void writesSatangAsBahtWithTwoDecimals(long satang, String baht) {
    String payload = new BillPayment("099400016550100", "AN1", "1", satang).payload();
    assertEquals(
        baht, payload.substring(payload.indexOf("5303764") + 11, payload.indexOf("5802TH")));
  }

  @Test
  void refusesWhatABankWouldRefuse() {
    assertThrows(IllegalArgumentException.class, () -> new BillPayment("1", "AN1", "1", 1));
    assertThrows(
        IllegalArgumentException.class, () -> new BillPayment("099400016550100", "AN-1", "1", 1));
    assertThrows(
        IllegalArgumentException.class, () -> new BillPayment("099400016550100", "AN1", "", 1));
    assertThrows(
        IllegalArgumentException.class, () -> new BillPayment("099400016550100", "AN1", "1", 0));
  }
}
