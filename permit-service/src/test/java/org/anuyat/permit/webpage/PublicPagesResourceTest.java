package org.anuyat.permit.webpage;

import static io.restassured.RestAssured.get;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.change;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.3")
class PublicPagesResourceTest {
  private static final int TELEPHONE = 390;
  private static final int DESK = 1280;
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static Browser browser;

  @TestHTTPResource("/")
  String service;

  @Inject DataSource database;

  @BeforeAll
  static void startBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyStateOfThePageIsAccessibleAndSaysItsWord() throws Exception {
    Map<String, String> words =
        Map.of(
            "valid", "ใช้ได้",
            "suspended", "ถูกพักใช้",
            "revoked", "ถูกเพิกถอน",
            "expired", "สิ้นอายุแล้ว",
            "unknown", "ไม่พบใบอนุญาต");
    Map<String, String> addresses = addresses();
    for (int width : List.of(TELEPHONE, DESK)) {
      try (BrowserContext context = browser.context(width, true)) {
        Page page = context.newPage();
        for (var state : addresses.entrySet()) {
          page.navigate(service + state.getValue());
          assertEquals(words.get(state.getKey()), page.locator("h1").textContent());
          assertEquals(1, page.locator(".verdict svg").count(), "never by colour alone");
          Browser.keep(page, state.getKey() + "-" + width);
          assertAccessible(page);
        }
      }
    }
  }

  @Test
  void otherPagesAreAccessibleToo() {
    Issued permit = issue(order("page-number"));
    awaitDocument(permit);
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("file", "check/file");
    addresses.put("number", "check/number");
    addresses.put(
        "number-found", "check/number?municipality=" + BAN_MAI + "&number=" + permit.number());
    addresses.put("number-not-found", "check/number?municipality=" + BAN_MAI + "&number=0/2500");
    addresses.put("offline", "check/offline");
    for (int width : List.of(TELEPHONE, DESK)) {
      try (BrowserContext context = browser.context(width, true)) {
        Page page = context.newPage();
        for (var address : addresses.entrySet()) {
          page.navigate(service + address.getValue());
          Browser.keep(page, address.getKey() + "-" + width);
          assertAccessible(page);
        }
      }
    }
  }

  @Test
  void pageWorksWithoutScriptsAndLoadsNothingElse() {
    Issued permit = issue();
    try (BrowserContext context = browser.context(TELEPHONE, false)) {
      Page page = context.newPage();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(service + "verify/" + permit.token());
      assertEquals("ใช้ได้", page.locator("h1").textContent());
      assertEquals(1, asked.size(), () -> "all in one: " + asked);
      assertTrue(get("/verify/" + permit.token()).asByteArray().length < 30_000);
    }
  }

  @Test
  void browserHashesTheFileAndSendsItOnlyWhenAsked() {
    Issued permit = issue(order("page-file"));
    byte[] file = awaitDocument(permit);
    try (BrowserContext context = browser.context(TELEPHONE, true)) {
      Page page = context.newPage();
      List<Request> sent = new ArrayList<>();
      page.onRequest(request -> {
        if (request.method().equals("POST")) {
          sent.add(request);
        }
      });
      page.navigate(service + "check/file");
      choose(page, file);
      page.waitForURL("**/check/file/*");
      assertEquals("ของแท้และใช้ได้", page.locator("h1").textContent());
      Browser.keep(page, "file-genuine-" + TELEPHONE);
      assertAccessible(page);
      file[file.length / 2] ^= 1;
      page.navigate(service + "check/file");
      choose(page, file);
      page.locator("#said")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("byte for byte"))
          .waitFor();
      assertTrue(sent.isEmpty(), "nothing was uploaded");
      page.locator("button").click();
      page.locator(".verdict").waitFor();
      assertEquals("อย่าเพิ่งเชื่อไฟล์นี้", page.locator("h1").textContent());
      Browser.keep(page, "file-altered-" + TELEPHONE);
      assertAccessible(page);
      assertEquals(1, sent.size());
    }
  }

  @Test
  void codeIsCheckedWithoutTheServer() {
    Issued permit = issue(order("page-offline"));
    Issued revoked = issue(order("page-offline"));
    awaitDocument(permit);
    change(revoked, "revoke").statusCode(200);
    String url = get("/v1/permits/" + permit.token() + "/offline").path("url");
    String other = get("/v1/permits/" + revoked.token() + "/offline").path("jws");
    try (BrowserContext context = browser.context(TELEPHONE, true)) {
      Page page = context.newPage();
      page.navigate(service + "check/offline");
      page.waitForFunction("() => localStorage.getItem('anuyat-offline-bundle') !== null");
      page.waitForFunction("() => navigator.serviceWorker.controller !== null");
      context.setOffline(true);
      assertEquals("VALID", verdict(page, url));
      Browser.keep(page, "offline-valid-" + TELEPHONE);
      assertEquals("LISTED", verdict(page, other));
      assertEquals("FORGED", verdict(page, url.substring(0, url.length() - 6) + "AAAAAA"));
      assertEquals("FORGED", verdict(page, "nonsense"));
      page.navigate(service + url.substring(url.indexOf("verify/")));
      page.locator("#verdict[data-code=VALID]").waitFor();
      assertAccessible(page);
    }
  }

  private static String verdict(Page page, String code) {
    page.evaluate("() => delete document.getElementById('verdict').dataset.code");
    page.locator("#code").fill(code);
    page.locator("button").click();
    page.locator("#verdict[data-code]").waitFor();
    return page.locator("#verdict").getAttribute("data-code");
  }

  private static void choose(Page page, byte[] file) {
    page.locator("#file").setInputFiles(new FilePayload("permit.pdf", "application/pdf", file));
  }

  private static void assertAccessible(Page page) {
    var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
    assertTrue(
        found.isEmpty(),
        () -> page.url() + ": " + found.stream().map(v -> v.getId() + " " + v.getNodes()).toList());
  }

  private Map<String, String> addresses() throws Exception {
    Issued valid = issue(order("page-state"));
    Issued suspended = issue(order("page-state"));
    Issued revoked = issue(order("page-state"));
    Issued expired = issue(order("page-state"));
    awaitDocument(valid);
    change(suspended, "suspend").statusCode(200);
    change(revoked, "revoke").statusCode(200);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "UPDATE permit SET issued_on = issued_on - 400, valid_until = valid_until - 400 WHERE id = '"
              + expired.id()
              + "'");
    }
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("valid", "verify/" + valid.token());
    addresses.put("suspended", "verify/" + suspended.token());
    addresses.put("revoked", "verify/" + revoked.token());
    addresses.put("expired", "verify/" + expired.token());
    addresses.put("unknown", "verify/" + "0".repeat(26));
    return addresses;
  }
}
