package org.anuyat.payment.notice;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.Till.takeAtCounter;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.Peers.Mail;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A citizen is reminded some working days before the deadline. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.1")
class RemindingResourceTest {
  @AfterEach
  void noRemindersAgain() {
    Peers.PLAYED.giveToReminder(null);
  }

  @Test
  void whoHasNotPaidIsRemindedOnceOfWhatIsMissingAndUntilWhen() {
    tellAccount(HERE);
    Peers.PLAYED.giveToReminder(Duration.ofSeconds(1));
    RaisedFee fee = raise(HERE);
    await().untilAsserted(() -> assertThat(reminder(fee), not(is((Mail) null))));
    var letter = reminder(fee).body();
    assertThat(letter.getString("bodyTh"), containsString("1,250.50 บาท"));
    assertThat(letter.getString("bodyEn"), containsString("is due on"));
    assertThat(
        letter.getList("attachments.contentType"),
        containsInAnyOrder("image/png", "application/pdf"));
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
    assertThat(fee(fee).getList("history.event"), hasItem("Reminded"));
  }

  @Test
  void whoHasPaidIsLeftInPeace() {
    tellAccount(HERE);
    Peers.PLAYED.giveToReminder(Duration.ofSeconds(4));
    RaisedFee paid = raiseAndNotify();
    takeAtCounter(paid, 125_050).then().statusCode(200);
    RaisedFee later = raiseAndNotify();
    await().untilAsserted(() -> assertThat(reminder(later), not(is((Mail) null))));
    List<String> events = fee(paid).getList("history.event");
    assertThat(events.subList(events.indexOf("Verified"), events.size()), not(hasItem("Reminded")));
  }

  private static Mail reminder(RaisedFee fee) {
    return Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_NOTICE").stream()
        .filter(mail -> mail.body().getString("subjectEn").startsWith("Reminder"))
        .findFirst()
        .orElse(null);
  }
}
