package org.anuyat.permit.permit;

import static org.anuyat.permit.permit.DeliveryWay.COUNTER;
import static org.anuyat.permit.permit.DeliveryWay.LINK;
import static org.anuyat.permit.permit.DeliveryWay.MAIL_ATTACHMENT;
import static org.anuyat.permit.permit.DeliveryWay.PASSWORD_PROTECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTermsTest {
  private static DeliveryWay choose(
      List<DeliveryWay> announced, DeliveryWay used, DeliveryWay asked) {
    return DeliveryTerms.choose(announced, used, asked, Confidentiality.NORMAL);
  }

  @Test
  void announcedWayGoesFirstThenTheUsedThenTheAsked() {
    assertEquals(LINK, choose(List.of(LINK), COUNTER, MAIL_ATTACHMENT));
    assertEquals(COUNTER, choose(List.of(), COUNTER, LINK));
    assertEquals(LINK, choose(null, null, LINK));
    assertEquals(MAIL_ATTACHMENT, choose(null, null, null));
  }

  @Test
  void ofSeveralAnnouncedWaysTheAskedOneIsTaken() {
    assertEquals(COUNTER, choose(List.of(LINK, COUNTER), LINK, COUNTER));
    assertEquals(LINK, choose(List.of(LINK, COUNTER), COUNTER, PASSWORD_PROTECTED));
  }

  @Test
  void confidentialPermitIsNeverAPlainAttachment() {
    for (Confidentiality confidentiality : Confidentiality.values()) {
      DeliveryWay way = DeliveryTerms.choose(List.of(MAIL_ATTACHMENT), null, null, confidentiality);
      assertEquals(
          confidentiality == Confidentiality.NORMAL ? MAIL_ATTACHMENT : PASSWORD_PROTECTED, way);
    }
  }
}
