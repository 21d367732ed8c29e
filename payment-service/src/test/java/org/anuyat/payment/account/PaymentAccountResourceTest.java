package org.anuyat.payment.account;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.account;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.service;
import static org.anuyat.payment.Office.tellAccount;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Map;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PaymentAccountResourceTest {
  @Test
  @Tag("rule-6.1")
  void isReadBackAsTold() {
    tellAccount(HERE);
    cashier()
        .get(in(HERE) + "/payment-account")
        .then()
        .statusCode(200)
        .body("compCode", is("90123"))
        .body("billerId", is("099400016550100"))
        .body("bankTh", is("ธนาคารตัวอย่าง"))
        .body("paymentDays", is(15));
  }

  @Test
  void isUnknownUntilItIsTold() {
    service().get(in("00000001") + "/payment-account").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "compCode,12A", "compCode,", "billerId,12345", "billerId,09940001655010X", "accountNumber,abc",
    "bankTh,' '", "bankEn,", "paymentDays,0", "paymentDays,", "accountNameTh,"
  })
  void refusesWhatNobodyCouldPayTo(String field, String value) {
    Map<String, Object> account = account();
    account.put(field, value);
    tell(account)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"))
        .body("violations[0].field", containsString(field));
  }

  @Test
  void onlyTheAdministratorTellsIt() {
    cashier().body(account()).put(in(HERE) + "/payment-account").then().statusCode(403);
    as("person-admin", ELSEWHERE, "municipality-admin")
        .body(account())
        .put(in(HERE) + "/payment-account")
        .then()
        .statusCode(404);
  }

  @Test
  void aFeeKeepsTheAccountItsNoticeNamed() {
    RaisedFee fee = raiseAndNotify();
    byte[] before = qrOf(fee);
    Map<String, Object> other = account();
    other.put("billerId", "099400016550199");
    tell(other).then().statusCode(200).body("billerId", is("099400016550199"));
    org.junit.jupiter.api.Assertions.assertTrue(Arrays.equals(before, qrOf(fee)));
  }

  private static byte[] qrOf(RaisedFee fee) {
    return cashier()
        .get(in(HERE) + "/fees/" + fee.feeId() + "/qr.png")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static Response tell(Map<String, Object> account) {
    return as("person-admin", HERE, "municipality-admin")
        .body(account)
        .put(in(HERE) + "/payment-account");
  }
}
