package org.anuyat.local.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BillTest {
  private static final String PAYLOAD =
      "00020101021230650016A00000067701011201150994000165501000212123456789012030667042953037645802TH540736"
          + "49.2263044534";

  @Test
  void readsABillPaymentCode() {
    assertEquals(new Bill("099400016550100", "123456789012", "670429", 364_922L), Bill.of(PAYLOAD));
  }

  @Test
  void refusesAWrongCrcAndACreditTransfer() {
    assertThrows(IllegalArgumentException.class, () -> Bill.of(PAYLOAD.replace("4534", "4535")));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Bill.of("00020101021129370016A0000006770101110113006681234567853037645802TH6304823E"));
  }
}
