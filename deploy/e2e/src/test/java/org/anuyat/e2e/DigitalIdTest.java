package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An applicant proves who he is with a digital ID: mailed link, province's realm, provider and
 * back. A second realm plays the provider.
 */
@Tag("rule-2.2")
class DigitalIdTest {
  private static final DemoMunicipality TUAYANG = DemoMunicipality.TUAYANG;
  private static final Pattern LINK = Pattern.compile("https?://\\S+/identity/[0-9a-z]{26}");
  private static final String NATIONAL_ID = "1101700230708";

  private final TestBed stack = TestBed.running();
  private final KeycloakAdmin keycloak = new KeycloakAdmin(stack.endpoints().get("keycloak.url"));

  @BeforeEach
  void connectProviderAndDefineProcedure() {
    keycloak.connect("dopa-digital-id");
    Map<String, Object> terms = new HashMap<>();
    terms.put("nameTh", "การขอรับเงินอุดหนุน");
    terms.put("nameEn", "Request for a subsidy");
    terms.put("kind", "MONEY");
    terms.put("level", "INITIAL");
    terms.put("serviceWorkingDays", 5);
    terms.put("risk", Map.of("financialLoss", "MODERATE"));
    stack.as(TUAYANG.user("admin"), "case").put(TUAYANG.path("/procedures/subsidy"), terms).ok();
  }

  /** A case of an applicant who calls himself Tua-yang Thotsop, in review. */
  private String underReview(Steps steps, Mailbox citizen) {
    stack
        .municipality(TUAYANG)
        .append(
            RawMail.from(citizen.address())
                .header("To", TUAYANG.mailAddress())
                .text("I apply for a subsidy.")
                .bytes());
    ReceivedMail answer = steps.awaitAnswerTo("<" + citizen.address() + ">");
    String caseId = steps.awaitCase(Steps.registerNumber(answer));
    steps.act("officer", caseId, "change-procedure", Map.of("procedureCode", "subsidy")).ok();
    steps.startReview(caseId);
    return caseId;
  }

  private String mailedLink(Steps steps, Mailbox citizen, String caseId) {
    List<ReceivedMail> before = citizen.inbox();
    steps
        .act("officer", caseId, "identity/digital-id-links", Map.of("provider", "dopa-digital-id"))
        .ok();
    ReceivedMail mail = steps.awaitMail("/identity/", before);
    Matcher link = LINK.matcher(mail.text());
    assertTrue(link.find(), mail.text());
    return link.group();
  }

  private JsonNode identity(String caseId) {
    return stack
        .as(TUAYANG.user("officer"), "case")
        .get(TUAYANG.path("/case-files/" + caseId + "/identity"))
        .ok()
        .json();
  }

  private static PlainBrowser.Page logIn(PlainBrowser browser, String link, String person) {
    PlainBrowser.Page page = browser.open(link);
    assertEquals(200, page.status(), page.html());
    assertTrue(page.html().contains("ThaID") && page.html().contains("lang=\"th\""), page.html());
    assertFalse(page.html().contains("<script"), page.html());
    PlainBrowser.Page provider = browser.submit(page, Map.of());
    assertTrue(
        provider.address().getPath().startsWith("/realms/digital-id-test/"), provider::toString);
    return browser.submit(provider, Map.of("username", person, "password", "anuyat-local"));
  }

  @Test
  @Tag("rule-2.4")
  void theProvidersAnswerProvesTheIdentityAndTheLinkIsGoodOnce() {
    Mailbox citizen = stack.citizen("digital-id");
    Steps steps = stack.steps(TUAYANG, citizen);
    String caseId = underReview(steps, citizen);
    String link = mailedLink(steps, citizen, caseId);

    PlainBrowser browser = new PlainBrowser();
    assertEquals(200, browser.open(link).status());
    PlainBrowser.Page end = logIn(browser, link, "tuayang");
    assertEquals(200, end.status(), end.html());
    assertTrue(end.html().contains("ยืนยันตัวตนเรียบร้อยแล้ว"), end.html());

    JsonNode check = identity(caseId).at("/checks/0");
    assertEquals("EXTERNAL_DIGITAL_ID", check.path("kind").asText());
    assertEquals("PASSED", check.path("result").asText());
    assertEquals("2.3", check.at("/facts/ial").asText());
    assertEquals("dopa-digital-id", check.at("/facts/provider").asText());
    assertEquals(64, check.at("/facts/subjectHash").asText().length());
    assertEquals("x-xxxx-xxxxx-70-8", check.path("nationalIdMasked").asText());
    assertFalse(identity(caseId).toString().contains(NATIONAL_ID));
    assertFalse(keycloak.users().contains(NATIONAL_ID), "the realm keeps the national ID");

    assertEquals(404, new PlainBrowser().open(link).status());
    assertEquals(404, browser.open(end.address().toString()).status());
    steps.act("officer", caseId, "confirm-identity", Map.of()).ok();
    assertEquals("MEDIUM", identity(caseId).at("/proofedBefore/0/level").asText());
  }

  @Test
  void anotherPersonsAnswerIsLeftToTheOfficer() {
    Mailbox citizen = stack.citizen("digital-id-other");
    Steps steps = stack.steps(TUAYANG, citizen);
    String caseId = underReview(steps, citizen);
    logIn(new PlainBrowser(), mailedLink(steps, citizen, caseId), "khonuen");

    JsonNode check = identity(caseId).at("/checks/0");
    assertEquals("INCONCLUSIVE", check.path("result").asText());
    assertTrue(check.path("reason").asText().contains("the names differ"));
    assertEquals(409, steps.act("officer", caseId, "confirm-identity", Map.of()).status());
    steps
        .act(
            "officer",
            caseId,
            "identity/checks",
            Map.of(
                "kind", "EXTERNAL_DIGITAL_ID",
                "result", "FAILED",
                "reason", "เป็นคนละคนกับผู้ยื่นคำขอ"))
        .ok();
    assertEquals(409, steps.act("officer", caseId, "confirm-identity", Map.of()).status());
  }

  @Test
  void anAnswerInAnotherBrowserOrWithAnotherStateIsRefused() {
    Mailbox citizen = stack.citizen("digital-id-stranger");
    Steps steps = stack.steps(TUAYANG, citizen);
    String caseId = underReview(steps, citizen);
    String link = mailedLink(steps, citizen, caseId);
    PlainBrowser browser = new PlainBrowser();
    PlainBrowser.Page provider = browser.submit(browser.open(link), Map.of());
    assertEquals(200, provider.status());

    String callback = link.replaceFirst("/identity/.*", "/identity/callback");
    assertEquals(404, new PlainBrowser().open(callback + "?state=guessed&code=guessed").status());
    assertEquals(404, browser.open(callback + "?state=guessed&code=guessed").status());
    assertEquals(0, identity(caseId).path("checks").size());

    PlainBrowser.Page end =
        browser.submit(provider, Map.of("username", "tuayang", "password", "anuyat-local"));
    assertTrue(end.html().contains("ยืนยันตัวตนเรียบร้อยแล้ว"), end.html());
  }
}
