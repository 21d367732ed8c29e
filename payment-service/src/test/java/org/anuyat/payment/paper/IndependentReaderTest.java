package org.anuyat.payment.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are read by ZBar, another reader than the library that draws them. */
@Tag("rule-6.1")
class IndependentReaderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 400, 999, 1_234})
  void readsQrCodeAndBarcodeOfThePrintedPage(int number) throws Exception {
    assumeTrue(Scanner.hasZbar(), "zbarimg is not installed");
    var bill = PaperTest.bill(number);
    var page = Scanner.page(PaperTest.pay(bill), 0);
    assertEquals(bill.payload(), Scanner.zbar(page, "qrcode"));
    assertEquals(bill.counterText(), Scanner.zbar(page, "code128"));
  }
}
