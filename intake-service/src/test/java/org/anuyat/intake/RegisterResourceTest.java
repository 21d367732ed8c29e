package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The registers as an officer keeps, searches, prints and downloads them. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-A3.5")
class RegisterResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int WRITERS = 16;
  private static final int LETTERS_EACH = 50;

  @Inject SweepingMailbox sweeping;
  @Inject Registers registers;
  @Inject DataSource database;
  @Inject CurrentMunicipality current;

  private Peers peers;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    peers = Peers.start();
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    mailroom.close();
    peers.close();
  }

  @Test
  void mailIsALineWithEveryColumnOfTheBook() {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Subject: food-shop\nMessage-ID: <r1@example.org>\n"
                + "Date: Fri, 20 Nov 2026 18:30:00 +0000",
            "please"));
    sweeping.sweep(mailroom.code);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    JsonPath line = list("incoming", "");
    assertThat(line.getString("items[0].number"), startsWith("1/"));
    assertThat(line.getString("items[0].correspondent"), is("citizen@example.org"));
    assertThat(line.getString("items[0].subject"), is("food-shop"));
    assertThat(line.getString("items[0].letterDate"), is("2026-11-21"));
    assertThat(line.getString("items[0].outcome"), is("APPLICATION"));
    assertThat(line.getString("items[0].outcomeTh"), is("ส่งเรื่องให้ผู้พิจารณาคำขอ"));
    JsonPath sent = list("outgoing", "?outcome=SENT");
    assertThat(sent.getString("items[0].letterNumber"), is(sent.getString("items[0].number")));
    assertThat(sent.getString("items[0].letterDate"), notNullValue());
  }

  @Test
  void sixteenWritersLeaveNoGapAndNoDouble() throws Exception {
    Instant now = Instant.parse("2026-11-22T03:00:00Z");
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(
            threads.submit(() -> {
              inRequest(() -> {
                for (int letter = 0; letter < LETTERS_EACH; letter++) {
                  enter(now, "หนังสือ");
                  giveUpHalfWay(now);
                }
              });
            }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    List<String> numbers = new ArrayList<>();
    Integer after = 0;
    while (after != null) {
      JsonPath page = list("incoming", "?year=2569&limit=300&after=" + after);
      numbers.addAll(page.getList("items.number", String.class));
      after = page.get("next");
    }
    assertThat(
        numbers,
        is(IntStream.rangeClosed(1, WRITERS * LETTERS_EACH).mapToObj(n -> n + "/2569").toList()));
    assertThat(list("incoming/gaps", "?year=2569").getList("items"), hasSize(0));
  }

  @Test
  void numbersBeginAnewAtMidnightInBangkok() {
    assertThat(enter(Instant.parse("2026-12-31T16:59:59.999Z"), "เก่า"), is("1/2569"));
    assertThat(enter(Instant.parse("2026-12-31T17:00:00Z"), "ใหม่"), is("1/2570"));
    assertThat(enter(Instant.parse("2026-12-31T17:00:01Z"), "ใหม่"), is("2/2570"));
    assertThat(enter(Instant.parse("2026-12-31T16:59:59.999Z"), "เก่า"), is("2/2569"));
    assertThat(
        list("incoming", "?year=2570").getList("items.number"), is(List.of("1/2570", "2/2570")));
  }

  @Test
  void voidedLineStaysWithItsNumberItsReasonAndItsOfficer() {
    enter(Instant.parse("2026-11-22T03:00:00Z"), "ซ้ำ");
    String line = "/registers/incoming/2569/1";
    JsonPath voided =
        json("{\"reason\":\"ลงทะเบียนซ้ำกับเลขรับ 2/2569\"}")
            .post(line + "/void")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(voided.getString("voided.by"), is("officer"));
    assertThat(voided.getString("voided.at"), notNullValue());
    json("{\"reason\":\"อีกครั้ง\"}")
        .post(line + "/void")
        .then()
        .statusCode(409)
        .body("titleTh", is("รายการนี้ยกเลิกไปแล้ว"));
    json("{\"reason\":\"x\"}").post("/registers/incoming/2569/9/void").then().statusCode(404);
    json("{\"reason\":\" \"}").post(line + "/void").then().statusCode(400);
    assertThat(enter(Instant.parse("2026-11-22T03:00:00Z"), "ถัดไป"), is("2/2569"));
    JsonPath gaps = list("incoming/gaps", "?year=2569");
    assertThat(gaps.getList("items.number"), is(List.of("1/2569")));
    assertThat(gaps.getString("items[0].kind"), is("VOIDED"));
    assertThat(
        gaps.getString("items[0].explanationTh"), is("ยกเลิก: ลงทะเบียนซ้ำกับเลขรับ 2/2569"));
    assertThat(list("incoming", "?year=2569&voided=false").getList("items"), hasSize(1));
  }

  @Test
  void databaseRefusesToLoseALineAndALossWouldShow() throws Exception {
    enter(Instant.parse("2026-11-22T03:00:00Z"), "หนึ่ง");
    enter(Instant.parse("2026-11-22T03:00:00Z"), "สอง");
    String mine = " WHERE municipality = '" + mailroom.code + "' AND number = 1";
    assertThrows(SQLException.class, () -> sql("DELETE FROM register_entry" + mine));
    assertThrows(SQLException.class, () -> sql("UPDATE register_entry SET number = 7" + mine));
    sql(
        "BEGIN; ALTER TABLE register_entry DISABLE TRIGGER register_entry_is_kept;"
            + "DELETE FROM register_entry"
            + mine
            + "; ALTER TABLE register_entry ENABLE TRIGGER register_entry_is_kept; COMMIT");
    JsonPath gaps = list("incoming/gaps", "?year=2569");
    assertThat(gaps.getList("items.number"), is(List.of("1/2569")));
    assertThat(gaps.getString("items[0].kind"), is("MISSING"));
  }

  @Test
  void linesAreFoundByThaiWordsDigitsAndDays() {
    enter(Instant.parse("2026-11-19T16:59:00Z"), "ขอน้ำประปา เลขที่ ๑๒๓");
    enter(Instant.parse("2026-11-20T16:59:00Z"), "Food Shop");
    assertThat(found("?year=2569&q=ขอน้ำ"), is(List.of("1/2569")));
    assertThat(found("?year=2569&q=ขอนํ้า"), is(List.of()));
    assertThat(found("?year=2569&q=น้\u0E4D\u0E32"), is(List.of("1/2569")));
    assertThat(found("?year=2569&q=123"), is(List.of("1/2569")));
    assertThat(found("?year=2569&q=๑/๒๕๖๙"), is(List.of("1/2569")));
    assertThat(found("?year=2569&q=food"), is(List.of("2/2569")));
    assertThat(found("?year=2569&q=%25"), is(List.of()));
    assertThat(found("?year=2569&from=2026-11-20"), is(List.of("2/2569")));
    assertThat(found("?year=2569&to=2026-11-19"), is(List.of("1/2569")));
    mailroom.officer().get("/registers/incoming?from=2026-02-30").then().statusCode(400);
    mailroom.officer().get("/registers/secret").then().statusCode(404);
  }

  @Test
  void bookIsDownloadedWithoutFormulasAndPrintedWithoutScripts() {
    enter(Instant.parse("2026-11-20T03:05:00Z"), "=HYPERLINK(\"http://x.example\")<script>");
    json("{\"letterNumber\":\"ชม 52001/45\",\"remark\":\"ส่งซ้ำ\"}")
        .put("/registers/incoming/2569/1/note")
        .then()
        .statusCode(200)
        .body("letterNumber", is("ชม 52001/45"));
    String csv =
        mailroom
            .officer()
            .get("/registers/incoming/download?year=2569")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .header("Content-Disposition", containsString("register-incoming-" + mailroom.code))
            .extract()
            .asString();
    assertThat(csv, startsWith("\uFEFF\"เลขทะเบียนรับ\",\"วันเวลา\",\"ที่\",\"ลงวันที่\""));
    assertThat(csv, containsString("\"'=HYPERLINK"));
    assertThat(csv, containsString("\"20 พ.ย. 2569 10:05\",\"ชม 52001/45\""));
    byte[] xlsx =
        mailroom
            .officer()
            .get("/registers/incoming/download?year=2569&format=xlsx")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(xlsx, 0, 2, StandardCharsets.US_ASCII), is("PK"));
    String page =
        mailroom
            .officer()
            .get("/registers/incoming/print?year=2569")
            .then()
            .statusCode(200)
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .extract()
            .asString();
    assertThat(
        page,
        allOf(
            containsString("ทะเบียนหนังสือรับ ประจำปี พ.ศ. 2569"),
            containsString("size: A4 landscape"),
            containsString("เทศบาลตำบลตัวอย่าง"),
            not(containsString("<script"))));
  }

  private List<String> found(String query) {
    return list("incoming", query).getList("items.number", String.class);
  }

  private JsonPath list(String register, String query) {
    return mailroom
        .officer()
        .get("/registers/" + register + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private RequestSpecification json(String body) {
    return mailroom.officer().contentType(ContentType.JSON).body(body);
  }

  private void inRequest(Runnable work) {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      current.set(mailroom.code);
      work.run();
    } finally {
      request.terminate();
    }
  }

  private String enter(Instant at, String subject) {
    return QuarkusTransaction.requiringNew().call(() -> write(at, subject));
  }

  private void giveUpHalfWay(Instant at) {
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  write(at, "ไม่สำเร็จ");
                  throw new IllegalStateException("rolled back");
                }));
  }

  private String write(Instant at, String subject) {
    return registers
        .enter(
            mailroom.code,
            RegisterKind.INCOMING,
            UUID.randomUUID(),
            at,
            "citizen@example.org",
            subject)
        .toString();
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
