package org.anuyat.payment.statement.difference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.anuyat.local.bank.Bill;
import org.anuyat.local.bank.Booked;
import org.anuyat.local.bank.Ledger;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Treasury;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What does not add up is told, and the sums add up to the satang. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ReconciliationResourceTest {
  private final Ledger ledger = new Ledger("002");

  private JsonPath importLedger(Treasury treasury) {
    return treasury.imported(StatementShape.KRUNGTHAI.write(Treasury.ACCOUNT, ledger.lines()));
  }

  @Test
  @Tag("rule-6.5")
  void creditsAreMatchedUnmatchedOrIgnoredToTheSatang() {
    Treasury treasury = Treasury.of("05300144", true);
    RaisedFee paid = treasury.notified(50_000);
    RaisedFee little = treasury.notified(70_001);
    RaisedFee twice = treasury.notified(30_000);
    RaisedFee much = treasury.notified(20_000);
    ledger.book(50_000, paid.transactionId(), null, "ก", "MOBILE");
    ledger.book(70_000, little.transactionId(), null, "ข", "MOBILE");
    ledger.book(30_000, twice.transactionId(), null, "ค", "MOBILE");
    ledger.book(30_000, twice.transactionId(), null, "ค", "MOBILE");
    ledger.book(20_099, much.transactionId(), null, "ง", "MOBILE");
    ledger.book(123, "NOTHING", null, "=HYPERLINK(\"http://example.org\")", "+1");
    ledger.book(77, "INTEREST", null, null, "INT");
    ledger.book(-5_000, "RETURN", null, null, "RETURN");
    JsonPath statement = importLedger(treasury);
    List<String> waiting = new ArrayList<>();
    for (Map<String, Object> entry : treasury.entriesOf(statement)) {
      String id = (String) entry.get("entryId");
      if ("INTEREST".equals(entry.get("ref1"))) {
        treasury.decide(id, "dismiss", Map.of("reason", "ดอกเบี้ย")).then().statusCode(200);
      } else if (entry.get("state").equals("PROPOSED")) {
        waiting.add(id);
      }
    }
    assertEquals(3, waiting.size());
    waiting.forEach(id -> treasury.decide(id, "confirm", Map.of()).then().statusCode(200));

    JsonPath told = treasury.reconciliation();
    assertEquals(200_299, told.getLong("totals.creditsSatang"));
    assertEquals(200_099, told.getLong("totals.matchedSatang"));
    assertEquals(123, told.getLong("totals.unmatchedSatang"));
    assertEquals(77, told.getLong("totals.ignoredSatang"));
    assertEquals(0, told.getLong("totals.unexplainedSatang"));
    assertEquals(5_000, told.getLong("totals.debitsSatang"));
    assertEquals(200_099, told.getLong("totals.paymentsSatang"));
    assertEquals(200_099, told.getLong("totals.seenSatang"));
    assertThat(
        told.<String>getList("items.kind"),
        containsInAnyOrder(
            "TOO_LITTLE", "PAID_TWICE", "TOO_MUCH", "MONEY_WITHOUT_FEE", "MONEY_OUT"));
    assertEquals(1, told.getLong("items.find { it.kind == 'TOO_LITTLE' }.amountSatang"));
    assertEquals(99, told.getLong("items.find { it.kind == 'TOO_MUCH' }.amountSatang"));
    assertEquals(30_000, told.getLong("items.find { it.kind == 'PAID_TWICE' }.amountSatang"));
    assertPagesBringEachOnce(treasury, 5);
    assertWorkbookHasNoFormula(treasury);
  }

  @Test
  @Tag("rule-6.5")
  void aVerifiedPaymentTheBankNeverShowedIsToldAfterSomeWorkingDays() {
    Treasury treasury = Treasury.of("05300145", true);
    RaisedFee fee = treasury.notified(40_000);
    Bill bill = Treasury.bill(fee, 40_000);
    Booked now = Treasury.bank().payWithoutCalling(bill, 40_000, "จ");
    Booked longAgo =
        new Booked(
            now.at().minusDays(40),
            40_000,
            now.ref1(),
            now.ref2(),
            now.bankReference(),
            "จ",
            "ATM",
            0);
    assertEquals(200, Treasury.bank().confirm(bill, longAgo).status());
    treasury.awaitStatus(fee, "VERIFIED");
    JsonPath told = treasury.reconciliation();
    assertEquals(List.of("NOT_SEEN_IN_BANK"), told.getList("items.kind"));
    assertEquals(fee.transactionId(), told.getString("items[0].transactionId"));
    assertEquals(40_000, told.getLong("totals.notSeenSatang"));

    treasury.imported(StatementShape.SCB.write(Treasury.ACCOUNT, List.of(longAgo)));
    JsonPath afterwards = treasury.reconciliation();
    assertEquals(List.of(), afterwards.getList("items.kind"));
    assertEquals(0, afterwards.getLong("totals.notSeenSatang"));
    assertEquals(40_000, afterwards.getLong("totals.seenSatang"));
  }

  private static void assertPagesBringEachOnce(Treasury treasury, int count) {
    Set<String> seen = new HashSet<>();
    String after = null;
    do {
      var asked = treasury.cashier().queryParams(Treasury.lastMonths()).queryParam("limit", 2);
      if (after != null) {
        asked.queryParam("after", after);
      }
      JsonPath page =
          asked.get(treasury.path("/reconciliation")).then().statusCode(200).extract().jsonPath();
      page.<Map<String, Object>>getList("items")
          .forEach(item -> assertEquals(true, seen.add(item.get("id") + "" + item.get("kind"))));
      after = page.getString("next");
    } while (after != null);
    assertEquals(count, seen.size());
  }

  private static void assertWorkbookHasNoFormula(Treasury treasury) {
    byte[] workbook =
        treasury
            .cashier()
            .queryParams(Treasury.lastMonths())
            .get(treasury.path("/reconciliation/differences.xlsx"))
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    String sheets = sheetsOf(workbook);
    assertThat(sheets, containsString("=HYPERLINK("));
    assertThat(sheets, containsString("inlineStr"));
    assertThat(sheets, not(containsString("<f>")));
    assertThat(sheets, containsString("2002.99"));
  }

  private static String sheetsOf(byte[] workbook) {
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.createTempFile("anuyat-differences-", ".xlsx");
      Files.write(file, workbook);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          if (entry.getName().startsWith("xl/worksheets/")) {
            text.append(
                new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }
}
