package org.anuyat.payment.fee;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.order;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.Till.line;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calculation of a fee, line by line. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.1")
class FeeLinesResourceTest {
  private static final Map<String, Object> AREA =
      Map.of(
          "textTh", "พื้นที่: 150 ตารางเมตร × 10.00 บาท",
          "textEn", "Area: 150 square metre × 10.00 baht",
          "quantity", 150,
          "unitSatang", 1_000,
          "amountSatang", 150_000);

  @Test
  void areKeptShownToTheOfficerAndToldToTheCitizenWithTheSurcharge() {
    tellAccount(HERE);
    String caseId = newId();
    Map<String, Object> order = order();
    order.put("lines", List.of(AREA, line("องค์กรการกุศล: ลดหย่อน", -24_950)));
    order.put(
        "lateSurcharge",
        Map.of(
            "basisPoints", 150,
            "every", "MONTH",
            "maximumSatang", 50_000,
            "textTh", "เทศบัญญัติตัวอย่าง ข้อ 9",
            "textEn", "Example by-law, section 9"));
    String feeId = raise(HERE, caseId, order).then().statusCode(201).extract().path("feeId");
    cashier()
        .get(in(HERE) + "/fees/" + feeId)
        .then()
        .statusCode(200)
        .body("lines.amountSatang", is(List.of(150_000, -24_950)))
        .body("lines[0].quantity", is(150))
        .body("lateSurcharge.basisPoints", is(150))
        .body("money.requiredSatang", is(125_050));
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(caseId, "FEE_NOTICE"), hasSize(1)));
    var notice = Peers.PLAYED.mailsOfCase(caseId, "FEE_NOTICE").getFirst().body();
    assertThat(
        notice.getString("bodyTh"),
        containsString(
            "- พื้นที่: 150 ตารางเมตร × 10.00 บาท: 1,500.00 บาท\n"
                + "- องค์กรการกุศล: ลดหย่อน: -249.50 บาท\n"));
    assertThat(
        notice.getString("bodyTh"), containsString("ร้อยละ 1.5 ต่อเดือนของจำนวนเงินที่ค้างชำระ"));
    assertThat(
        notice.getString("bodyEn"),
        containsString("at most THB 500.00 (Example by-law, section 9)"));
  }

  @Test
  void thatDoNotAddUpAreRefused() {
    Map<String, Object> order = order();
    order.put("lines", List.of(AREA));
    raise(HERE, newId(), order)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:lines-do-not-add-up"))
        .body("detail", containsString("150000"));
    order.put("amountSatang", 149_999);
    order.put(
        "lines",
        List.of(
            Map.of(
                "textTh",
                "ก",
                "textEn",
                "a",
                "quantity",
                3,
                "unitSatang",
                50_000,
                "amountSatang",
                149_999)));
    raise(HERE, newId(), order)
        .then()
        .statusCode(422)
        .body("detail", containsString("3 x 50000 satang is not 149999"));
  }

  @Test
  void areOneLineOfTheTitleWhereTheCaseSaysNone() {
    String feeId = raise(HERE, newId(), order()).then().statusCode(201).extract().path("feeId");
    cashier()
        .get(in(HERE) + "/fees/" + feeId)
        .then()
        .body("lines", hasSize(1))
        .body("lines[0].amountSatang", is(125_050));
  }
}
