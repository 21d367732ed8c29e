package org.anuyat.payment.dailyclose;

import static org.anuyat.payment.Office.CASHIER;
import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Till.AMOUNT;
import static org.anuyat.payment.dailyclose.Counter.today;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.paper.Scanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The end of a cashier's day. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class DailyCloseResourceTest {
  @Inject DataSource database;

  @Test
  @Tag("rule-6.5")
  void addsUpMethodsReceiptsVoidsRefundsAndSurplus() throws IOException {
    Counter counter = new Counter("05300221");
    counter.take(counter.notifiedFee(), AMOUNT);
    counter.take(counter.notifiedFee(), AMOUNT + 5_000);
    counter.take(counter.notifiedFee(), 25_050);
    String refunded = counter.notifiedFee();
    counter.take(refunded, AMOUNT);
    counter.refund(refunded, "CASH");

    JsonPath close = counter.close(today());
    assertThat(close.getString("state"), is("DRAFT"));
    assertThat(close.get("signOff"), nullValue());
    assertThat(close.getList("totals.received"), hasSize(1));
    assertThat(close.getString("totals.received[0].method"), is("COUNTER"));
    assertThat(close.getInt("totals.received[0].count"), is(4));
    long received = 3 * AMOUNT + 5_000 + 25_050;
    assertThat(close.getLong("totals.receivedSatang"), is(received));
    assertThat(close.getLong("totals.refundedSatang"), is(AMOUNT));
    assertThat(close.getLong("totals.netSatang"), is(received - AMOUNT));
    assertThat(close.getLong("totals.expectedCashSatang"), is(received - AMOUNT));
    assertThat(close.getLong("totals.surplusSatang"), is(5_000L));
    assertThat(close.getInt("totals.receipts.issued"), is(3));
    assertThat(close.getString("totals.receipts.first").startsWith("1/"), is(true));
    assertThat(close.getString("totals.receipts.last").startsWith("3/"), is(true));
    assertThat(close.getList("totals.receipts.voided"), hasSize(1));
    assertThat(close.getString("totals.receipts.voided[0].number").startsWith("3/"), is(true));
    assertThat(close.getList("totals.officers.officer"), is(List.of(CASHIER)));
    assertThat(close.getLong("totals.officers[0].receivedSatang"), is(received));

    byte[] pdf = pdf(counter);
    Scanner.keep(pdf, "daily-close.pdf");
    assertThat(Scanner.words(pdf), containsString("ร่าง"));
    byte[] sheet =
        counter
            .cashier()
            .get(counter.path(today()) + "/export")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertEquals('P', sheet[0]);
    String csv =
        counter
            .cashier()
            .get(counter.path(today()) + "/export?format=csv")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv, containsString("\"4\",\"4,052.00\""));
  }

  @Test
  @Tag("rule-6.5")
  void aSignedDayNeverChangesAndWhatComesLaterCountsOnItsOwn() throws Exception {
    Counter counter = new Counter("05300222");
    String feeId = counter.notifiedFee();
    counter.take(feeId, AMOUNT);
    counter
        .signOff(today(), AMOUNT - 100, null)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:cash-differs"))
        .body("detail", containsString("125050"));
    counter
        .signOff(today(), AMOUNT - 100, "ทอนเงินเกิน 1 บาท")
        .then()
        .statusCode(200)
        .body("state", is("SIGNED"))
        .body("signOff.by", is(CASHIER))
        .body("signOff.differenceSatang", is(-100));
    counter
        .signOff(today(), AMOUNT, null)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:day-is-signed-off"));

    String before = counter.cashier().get(counter.path(today())).asString();
    counter.refund(feeId, "TRANSFER");
    counter.take(counter.notifiedFee(), AMOUNT);
    assertEquals(before, counter.cashier().get(counter.path(today())).asString());
    byte[] pdf = pdf(counter);
    Scanner.keep(pdf, "daily-close-signed.pdf");
    assertThat(Scanner.words(pdf), containsString("ทอนเงินเกิน1บาท"));
    assertEquals(2, moneyOfTomorrow(counter));

    JsonPath signed =
        counter
            .cashier()
            .get(in(counter.municipality()) + "/daily-closes")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(signed.getList("items.date"), is(List.of(today().toString())));
    assertThat(signed.getLong("items[0].netSatang"), is(AMOUNT));
    assertThat(signed.get("next"), nullValue());
  }

  /** Lines of the day book that tell of money; the day itself cannot be shown before it comes. */
  private int moneyOfTomorrow(Counter counter) throws SQLException {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT count(*) FROM day_entry WHERE kind IN ('RECEIVED', 'REFUNDED')"
                    + " AND municipality = ? AND business_day = ?")) {
      query.setString(1, counter.municipality());
      query.setObject(2, today().plusDays(1));
      var rows = query.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void ofManySignOffsAtOnceOneCounts() throws Exception {
    Counter counter = new Counter("05300223");
    counter.take(counter.notifiedFee(), AMOUNT);
    List<Callable<Integer>> calls =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                i -> () -> counter.signOff(today(), AMOUNT, null).statusCode())
            .toList();
    List<Integer> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      answers = threads.invokeAll(calls).stream().map(Future::resultNow).sorted().toList();
    }
    assertEquals(List.of(200, 409, 409, 409, 409, 409, 409, 409), answers);
  }

  @Test
  void aMissedDayIsListedUntilItIsSignedOff() throws SQLException {
    Counter counter = new Counter("05300224");
    counter.take(counter.notifiedFee(), AMOUNT);
    String list = in(counter.municipality()) + "/daily-closes?open=true";
    assertThat(counter.cashier().get(list).jsonPath().getList("items"), empty());
    copyToTheDaysBefore(counter, 3);

    JsonPath first = counter.cashier().get(list + "&limit=2").jsonPath();
    assertThat(
        first.getList("items.date"),
        is(List.of(today().minusDays(1).toString(), today().minusDays(2).toString())));
    assertThat(first.get("next"), notNullValue());
    JsonPath rest =
        counter.cashier().get(list + "&limit=2&after=" + first.getString("next")).jsonPath();
    assertThat(rest.getList("items.date"), is(List.of(today().minusDays(3).toString())));
    assertThat(rest.get("next"), nullValue());

    counter.signOff(today().minusDays(2), AMOUNT, null).then().statusCode(200);
    assertThat(
        counter.cashier().get(list).jsonPath().getList("items.date"),
        is(List.of(today().minusDays(1).toString(), today().minusDays(3).toString())));
  }

  @Test
  void aDayAheadIsNeitherShownNorSignedAndOthersSeeNothing() {
    Counter counter = new Counter("05300225");
    counter.cashier().get(counter.path(today().plusDays(1))).then().statusCode(404);
    counter
        .signOff(today().plusDays(1), 0, null)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:day-not-over"));
    counter.signOff(today(), -1, null).then().statusCode(400);
    as("stranger", ELSEWHERE, "finance-officer").get(counter.path(today())).then().statusCode(404);
    as("person-other", counter.municipality(), "approver")
        .get(counter.path(today()))
        .then()
        .statusCode(403);
    as("person-admin", counter.municipality(), "municipality-admin")
        .body("{\"countedCashSatang\":0}")
        .post(counter.path(today()) + "/sign-off")
        .then()
        .statusCode(403);
  }

  @Test
  void theDatabaseRefusesToRewriteIt() throws SQLException {
    Counter counter = new Counter("05300226");
    counter.take(counter.notifiedFee(), AMOUNT);
    counter.signOff(today(), AMOUNT, null).then().statusCode(200);
    for (String change :
        List.of(
            "UPDATE daily_close SET counted_cash_satang = 0",
            "DELETE FROM daily_close",
            "UPDATE day_entry SET amount_satang = 1",
            "DELETE FROM day_entry")) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        SQLException refused =
            assertThrows(SQLException.class, () -> statement.executeUpdate(change));
        assertTrue(refused.getMessage().contains("only ever added"), refused.getMessage());
      }
    }
  }

  /** As if the same had been taken on each of the days before: the clock of a test run stands. */
  private void copyToTheDaysBefore(Counter counter, int days) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO day_entry (id, municipality, business_day, at, kind, method, source, way,"
              + " amount_satang, officer, officer_name, fee_id, receipt_number, receipt_day)"
              + " SELECT gen_random_uuid(), municipality, business_day - ago,"
              + " at - ago * interval '1 day', kind, method, source, way, amount_satang, officer,"
              + " officer_name, fee_id, receipt_number, receipt_day FROM day_entry,"
              + " generate_series(1, "
              + days
              + ") AS ago WHERE municipality = '"
              + counter.municipality()
              + "'");
    }
  }

  private static byte[] pdf(Counter counter) {
    return counter
        .cashier()
        .get(counter.path(today()) + "/pdf")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }
}
