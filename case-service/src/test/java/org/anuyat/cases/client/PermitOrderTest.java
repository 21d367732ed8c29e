package org.anuyat.cases.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.anuyat.cases.client.PermitOrder.Confidentiality;
import org.anuyat.cases.procedure.Impact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PermitOrderTest {
  @Test
  @Tag("rule-8.4")
  void whatWouldHarmWhenDisclosedIsSentProtected() {
    assertEquals(Confidentiality.NORMAL, Confidentiality.of(Impact.NONE));
    assertEquals(Confidentiality.NORMAL, Confidentiality.of(Impact.LOW));
    assertEquals(Confidentiality.PERSONAL, Confidentiality.of(Impact.MODERATE));
    assertEquals(Confidentiality.SECRET, Confidentiality.of(Impact.HIGH));
  }
}
