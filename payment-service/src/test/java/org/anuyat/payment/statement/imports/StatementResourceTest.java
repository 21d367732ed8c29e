package org.anuyat.payment.statement.imports;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anuyat.local.bank.Booked;
import org.anuyat.local.bank.Ledger;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.payment.AtOnce;
import org.anuyat.payment.Office;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Treasury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files handed in: kept, read as a whole or not at all, and counted once. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class StatementResourceTest {
  private static final String HERE = "05300141";

  private final Ledger ledger = new Ledger("006");
  private Treasury treasury;

  @BeforeEach
  void accountIsTold() {
    treasury = Treasury.of(HERE, false);
  }

  private byte[] some(StatementShape shape, int lines) {
    for (int i = 0; i < lines; i++) {
      ledger.book(100 + i, "NOREF" + Office.newId().substring(24), null, "ผู้จ่ายตัวอย่าง", "ATM");
    }
    return shape.write(Treasury.ACCOUNT, ledger.lines());
  }

  @ParameterizedTest
  @EnumSource(StatementShape.class)
  @Tag("rule-6.5")
  void takesEveryShapeWithoutBeingToldWhichItIs(StatementShape shape) {
    JsonPath statement = treasury.imported(some(shape, 3));
    assertEquals("MATCHED", statement.getString("state"));
    assertEquals(3, statement.getInt("linesNew"));
    assertEquals(3, statement.getInt("entries.UNMATCHED"));
  }

  @Test
  @Tag("rule-6.5")
  void theSameFileTwiceChangesNothing() {
    byte[] file = some(StatementShape.SCB, 4);
    JsonPath first = treasury.imported(file);
    treasury
        .hand(file)
        .then()
        .statusCode(200)
        .body("statementId", is(first.getString("statementId")));
    assertEquals(4, treasury.entriesOf(first).size());
    assertArrayEquals(
        file,
        treasury
            .cashier()
            .get(treasury.path("/statements/" + first.getString("statementId") + "/content"))
            .asByteArray());
  }

  @Test
  @Tag("rule-6.5")
  void overlappingFilesOfAnyShapeBringEachLineOnce() {
    treasury.imported(some(StatementShape.KRUNGTHAI, 2));
    JsonPath longer = treasury.imported(some(StatementShape.CAMT053, 1));
    assertEquals(1, longer.getInt("linesNew"));
    assertEquals(2, longer.getInt("linesKnown"));
    JsonPath other =
        treasury.imported(StatementShape.MT940.write(Treasury.ACCOUNT, ledger.lines()));
    assertEquals(0, other.getInt("linesNew"));
    assertEquals(3, other.getInt("linesKnown"));
  }

  @Test
  void sixteenHandedInAtOnceAreOne() throws InterruptedException {
    byte[] file = some(StatementShape.BANGKOK_BANK, 5);
    List<Response> answers = AtOnce.call(16, () -> treasury.hand(file));
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 202).count());
    assertEquals(15, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    assertEquals(1, answers.stream().map(a -> a.path("statementId")).distinct().count());
    JsonPath statement = treasury.finished(answers.getFirst().path("statementId"));
    assertEquals(5, treasury.entriesOf(statement).size());
  }

  @Test
  void oneUnreadableLineRefusesTheWholeFileAndIsToldInBothLanguages() {
    String file =
        new String(some(StatementShape.SCB, 3), StandardCharsets.UTF_8)
            .replaceFirst("\\|CR\\|1.01\n", "|CR|1.0.1\n");
    JsonPath refused = treasury.imported(file.getBytes(StandardCharsets.UTF_8));
    assertEquals("REFUSED", refused.getString("state"));
    assertEquals(1, refused.getInt("faultCount"));
    assertEquals(4, refused.getInt("faults[0].line"));
    assertThat(refused.getString("faults[0].messageEn"), containsString("column Amount"));
    assertThat(refused.getString("faults[0].messageTh"), containsString("อ่านจำนวนเงิน"));
    assertEquals(0, treasury.entriesOf(refused).size());
  }

  @Test
  void aRefusedFileIsTriedAgainWhenItIsHandedInAgain() {
    byte[] file = StatementShape.CAMT053.write("9999999999", some(1));
    JsonPath refused = treasury.imported(file);
    assertEquals("REFUSED", refused.getString("state"));
    assertThat(refused.getString("faults[0].messageEn"), containsString("…9999"));
    JsonPath again = treasury.imported(file);
    assertEquals(refused.getString("statementId"), again.getString("statementId"));
    assertEquals("REFUSED", again.getString("state"));
  }

  private List<Booked> some(int lines) {
    some(StatementShape.CAMT053, lines);
    return ledger.lines();
  }

  @Test
  void aFileThatNobodyUnderstandsIsNotKept() {
    treasury
        .hand("hello,world\n1,2\n".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:statement-not-understood"));
    treasury.hand(some(StatementShape.SCB, 1), Map.of("mapping", "no-such")).then().statusCode(422);
    treasury.hand(new byte[0]).then().statusCode(400);
  }

  @Test
  void xmlWithADocumentTypeIsRefused() {
    JsonPath refused =
        treasury.imported(
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><Document>&e;</Document>"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("REFUSED", refused.getString("state"));
    assertThat(refused.getString("faults[0].messageEn"), containsString("document type"));
  }

  @Test
  void isForFinanceOfficersOfThisMunicipalityAlone() {
    byte[] file = some(StatementShape.SCB, 1);
    as("person-officer", HERE, "case-officer")
        .contentType("application/octet-stream")
        .queryParam("name", "x")
        .body(file)
        .post(treasury.path("/statements"))
        .then()
        .statusCode(403);
    JsonPath statement = treasury.imported(file);
    as("stranger", ELSEWHERE, "finance-officer")
        .get(treasury.path("/statements/" + statement.getString("statementId")))
        .then()
        .statusCode(404);
    as("stranger", ELSEWHERE, "finance-officer")
        .get(Office.in(ELSEWHERE) + "/statements/" + statement.getString("statementId"))
        .then()
        .statusCode(404);
    as("stranger", ELSEWHERE, "finance-officer")
        .get(Office.in(ELSEWHERE) + "/statement-entries/" + treasury.onlyEntryOf(statement))
        .then()
        .statusCode(404);
  }

  @Test
  void manyLinesAreReadInBatchesAndEachIsLookedAt() {
    JsonPath statement = treasury.imported(some(StatementShape.KRUNGTHAI, 2_500));
    assertEquals(2_500, statement.getInt("linesRead"));
    assertEquals(2_500, statement.getInt("entries.UNMATCHED"));
  }
}
