package org.anuyat.payment.receipt;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Receipted.correct;
import static org.anuyat.payment.Receipted.of;
import static org.anuyat.payment.Receipted.path;
import static org.anuyat.payment.Receipted.pdf;
import static org.anuyat.payment.Receipted.register;
import static org.anuyat.payment.Receipted.settled;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Till;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register: complete, searchable, and never rewritten. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ReceiptRegisterResourceTest {
  private static final int WRITERS = 16;

  @Inject DataSource database;

  @Test
  void sixteenWritersAtOnceLeaveNoGapAndARefusedOneTakesNoNumber() throws Exception {
    List<RaisedFee> fees = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      fees.add(raiseAndNotify());
    }
    int before = lastNumber();
    List<Callable<Integer>> calls =
        IntStream.range(0, 2 * WRITERS)
            .<Callable<Integer>>mapToObj(i ->
                () ->
                    Till.takeAtCounter(
                            fees.get(i % WRITERS),
                            "0190a1b2-0000-7000-8000-%012d".formatted(i),
                            Till.AMOUNT,
                            false)
                        .statusCode())
            .toList();
    List<Integer> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      answers = threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
    assertEquals(
        WRITERS, answers.stream().filter(status -> status == 200).count(), answers::toString);
    List<Integer> numbers =
        fees.stream()
            .map(fee -> of(fee).getString("items[0].number"))
            .map(number -> Integer.parseInt(number.substring(0, number.indexOf('/'))))
            .sorted()
            .toList();
    assertEquals(IntStream.rangeClosed(before + 1, before + WRITERS).boxed().toList(), numbers);
    cashier()
        .get(in(HERE) + "/receipts/gaps")
        .then()
        .statusCode(200)
        .body("lastNumber", is(before + WRITERS))
        .body("gaps", empty())
        .body("explanationTh", containsString("ครบทุกเลข"));
  }

  @Test
  void isReadPageByPageAndFiltered() {
    RaisedFee kept = settled();
    RaisedFee gone = settled();
    correct(of(gone).getString("items[0].receiptId"), "void", Map.of("reason", "พิมพ์ผิด"))
        .then()
        .statusCode(200);
    String keptNumber = of(kept).getString("items[0].number");
    String goneNumber = of(gone).getString("items[0].number");
    String year = keptNumber.substring(keptNumber.indexOf('/') + 1);

    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      var page = register("?limit=2&year=" + year + after);
      seen.addAll(page.getList("items.number"));
      after = page.getString("next") == null ? null : "&after=" + page.getString("next");
    } while (after != null);
    assertEquals(seen.stream().distinct().toList(), seen);
    assertEquals(lastNumber(), seen.size());

    assertThat(register("?q=" + keptNumber).getList("items.number"), is(List.of(keptNumber)));
    assertThat(register("?voided=true&limit=200").getList("items.number"), hasItem(goneNumber));
    assertThat(
        register("?voided=true&limit=200").getList("items.number"), not(hasItem(keptNumber)));
    assertThat(
        register("?voided=false&limit=200").getList("items.number"), not(hasItem(goneNumber)));
    assertThat(register("?q=ตัวอย่าง").getList("items"), hasSize(greaterThanOrEqualTo(1)));
    String today = of(kept).getString("items[0].issuedOn");
    assertThat(
        register("?from=" + today + "&to=" + today).getList("items"),
        hasSize(greaterThanOrEqualTo(2)));
    assertThat(register("?from=2999-01-01").getList("items"), empty());
    assertThat(register("?to=2020-01-01").getList("items"), empty());
    cashier().get(in(HERE) + "/receipts?year=1999").then().statusCode(400);
    as("person-other", HERE, "approver").get(in(HERE) + "/receipts").then().statusCode(403);
  }

  @Test
  void asAFileItHoldsNoFormula() {
    RaisedFee fee = settled();
    correct(
            of(fee).getString("items[0].receiptId"),
            "replace",
            Map.of("reason", "=1+1", "payerName", "=cmd|'/c calc'!A1"))
        .then()
        .statusCode(200);
    String csv =
        cashier()
            .get(in(HERE) + "/receipts/export?format=csv&q=" + fee.transactionId())
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString(".csv"))
            .extract()
            .asString();
    assertThat(csv, startsWith("\uFEFF\"เล่มที่"));
    assertThat(csv, containsString("\"'=cmd|'/c calc'!A1\""));
    assertThat(csv, containsString("\"'=1+1\""));
    assertEquals(3, csv.strip().lines().count());
    byte[] xlsx =
        cashier()
            .get(in(HERE) + "/receipts/export?format=xlsx")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertEquals('P', xlsx[0]);
    assertEquals('K', xlsx[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM receipt",
        "UPDATE receipt SET payer_name = 'somebody else'",
        "UPDATE receipt SET amount_satang = 1",
        "UPDATE receipt_document SET sha256 = repeat('0', 64)",
        "DELETE FROM receipt_document"
      })
  void theDatabaseRefusesToRewriteIt(String change) throws SQLException {
    RaisedFee fee = settled();
    pdf(path(of(fee).getString("items[0].receiptId")) + "/pdf");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refused =
          assertThrows(SQLException.class, () -> statement.executeUpdate(change));
      assertTrue(refused.getMessage().contains("only ever added"), refused.getMessage());
    }
  }

  private static int lastNumber() {
    return cashier()
        .get(in(HERE) + "/receipts/gaps")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("lastNumber");
  }
}
