package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.REVIEWER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.slip.SlipDesk.attach;
import static org.anuyat.payment.slip.SlipDesk.awaitSlipOf;
import static org.anuyat.payment.slip.SlipDesk.awaitStates;
import static org.anuyat.payment.slip.SlipDesk.mail;
import static org.anuyat.payment.slip.SlipDesk.mailFrom;
import static org.anuyat.payment.slip.SlipDesk.newTransRef;
import static org.anuyat.payment.slip.SlipDesk.slip;
import static org.anuyat.payment.slip.SlipDesk.slipsOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.slipqr.MiniQrCodes;
import org.anuyat.payment.storage.ObjectStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The officer's list of slips, with those whose fee nobody knows. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class SlipDeskResourceTest {
  @Inject ObjectStore store;

  @Test
  @Tag("rule-6.2")
  @Tag("rule-6.5")
  void aSlipFromAnotherAddressIsKeptAndAttachedByAnOfficerWithAReason() {
    RaisedFee fee = raiseAndNotify();
    String transRef = newTransRef();
    File sent = slip(MiniQrCodes.bank("073", transRef));
    String messageId = mailFrom("daughter@example.org", fee, sent);
    Map<String, Object> waiting = awaitSlipOf(messageId, "UNMATCHED");
    assertThat(waiting.get("feeId"), nullValue());
    assertThat(waiting.get("outcome"), is("NOT_A_PARTY"));
    assertThat(fee(fee).getList("slips"), hasSize(0));
    String url = in(HERE) + "/slips/" + waiting.get("slipId");
    assertArrayEquals(
        sent.content(),
        cashier().get(url + "/content").then().statusCode(200).extract().asByteArray());
    cashier().get(url + "/preview.png").then().statusCode(200).contentType("image/png");
    as("stranger", ELSEWHERE, "finance-officer").get(url + "/content").then().statusCode(404);

    attach(messageId, fee, REVIEWER)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:same-person"));
    attach(messageId, fee)
        .then()
        .statusCode(200)
        .body("slips[0].state", is("ON_DESK"))
        .body("slips[0].miniQr.transRef", is(transRef))
        .body("slips[0].history.event", is(List.of("SEEN", "ATTACHED")))
        .body("slips[0].history[1].actor", is("person-cashier"))
        .body("slips[0].history[1].reason", is("ผู้ขอโทรแจ้งว่าส่งจากอีเมลของบุตร"));
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
    attach(messageId, fee).then().statusCode(200).body("slips.size()", is(1));
    attach(messageId, raiseAndNotify())
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:slip-already-matched"));
    // To the mailroom the answer stays what it was.
    handIn(messageId, "daughter@example.org", null, List.of(fee.transactionId()), sent)
        .then()
        .statusCode(200)
        .body("outcome", is("NOT_A_PARTY"))
        .body("feeId", nullValue());
  }

  @Test
  @Tag("rule-6.5")
  void anUnmatchedSlipBlocksNobodyUntilItIsAttached() {
    RaisedFee fee = raiseAndNotify();
    RaisedFee other = raiseAndNotify();
    File slip = slip(MiniQrCodes.bank("073", newTransRef()));
    String unknown = newId();
    handIn(unknown, PAYER, null, List.of(), slip).then().statusCode(200);
    awaitSlipOf(unknown, "UNMATCHED");
    mail(fee, SeenBeforeResourceTest.again(slip));
    awaitStates(fee, "ON_DESK");
    attach(unknown, other).then().statusCode(200).body("slips[0].state", is("BLOCKED"));
    assertThat(fee(other).getString("status"), is("NOTIFIED"));
  }

  @Test
  void aMailWithoutAnythingToAttachIsNotAttached() {
    RaisedFee fee = raiseAndNotify();
    String empty = newId();
    handIn(empty, PAYER, null, List.of()).then().statusCode(200);
    attach(empty, fee).then().statusCode(422);
    attach(newId(), fee).then().statusCode(404);
    cashier()
        .body(Map.of("feeId", fee.feeId(), "reason", " "))
        .post(in(HERE) + "/slips/" + empty + "/attach")
        .then()
        .statusCode(400);
  }

  @Test
  @Tag("rule-6.4")
  void slipsAreListedByStateAndDayAndPageByPage() {
    RaisedFee fee = raiseAndNotify();
    String first = mail(fee, slip(null));
    String second = mail(fee, slip(null));
    awaitStates(fee, "ON_DESK", "ON_DESK");
    assertThat(slipsOf(first, "ON_DESK"), hasSize(1));
    assertThat(slipsOf(second, "BLOCKED"), hasSize(0));
    // Office mails everything at noon of 22 November, Bangkok.
    list("2026-11-22", "2026-11-22").then().statusCode(200).body("items.size()", is(1));
    list("2026-11-23", "2026-11-23")
        .then()
        .statusCode(200)
        .body("items.findAll { it.channel == 'MAIL' }.size()", is(0));
    list("22/11/2569", null)
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
    String next = list(null, null).then().extract().path("next");
    cashier()
        .queryParam("limit", 1)
        .queryParam("after", next)
        .get(in(HERE) + "/slips")
        .then()
        .statusCode(200)
        .body("items[0].slipId", not(is(next)));
    as("person-other", HERE, "case-officer").get(in(HERE) + "/slips").then().statusCode(403);
    as("stranger", ELSEWHERE, "finance-officer").get(in(HERE) + "/slips").then().statusCode(404);
  }

  @Test
  @Tag("rule-6.4")
  void aFileChangedInTheBucketIsNotGivenAway() {
    RaisedFee fee = raiseAndNotify();
    mail(fee, slip(null));
    awaitStates(fee, "ON_DESK");
    String slipId = SlipDesk.slipId(fee, 0);
    String key = String.join("/", "slips", HERE, "2569", fee.feeId(), slipId);
    assertThat(store.exists(key), is(true));
    assertThat(store.exists(key + ".preview.png"), is(true));
    store.put(key, new byte[] {1, 2, 3}, "image/jpeg");
    cashier()
        .get(SlipDesk.path(fee, 0) + "/content")
        .then()
        .statusCode(500)
        .body("type", is("urn:anuyat:problem:file-damaged"));
  }

  private static io.restassured.response.Response list(String from, String to) {
    var request = cashier().queryParam("limit", 1);
    if (from != null) {
      request.queryParam("from", from);
    }
    if (to != null) {
      request.queryParam("to", to);
    }
    return request.get(in(HERE) + "/slips");
  }
}
