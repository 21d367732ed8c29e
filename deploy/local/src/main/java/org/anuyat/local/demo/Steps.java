package org.anuyat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Attachment;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.awaitility.Awaitility;

/** The steps of the journey of one application, each taken as its own person from the outside. */
public final class Steps {
  private static final Pattern REGISTER_NUMBER = Pattern.compile("เลขรับ[^0-9]{0,5}(\\d+/\\d{4})");
  private static final Pattern TRANSACTION_ID = Pattern.compile("\\bAN[0-9A-HJ-NP-Z]{14}\\b");
  private static final Pattern VERIFY_URL = Pattern.compile("https?://\\S+/verify/[0-9a-zA-Z_-]+");

  private final Endpoints endpoints;
  private final DemoMunicipality municipality;
  private final Mailbox citizen;
  private final Duration patience;

  /**
   * @param patience how long a step may wait for what it waits for
   */
  public Steps(
      Endpoints endpoints, DemoMunicipality municipality, Mailbox citizen, Duration patience) {
    this.endpoints = endpoints;
    this.municipality = municipality;
    this.citizen = citizen;
    this.patience = patience;
  }

  /** Mails an application; the mail's Message-ID. */
  public String apply(String subject, String text, Attachment... papers) {
    return citizen.send(municipality.mailAddress(), subject, text, papers);
  }

  /** The mail that answers the mail with this Message-ID. */
  public ReceivedMail awaitAnswerTo(String messageId) {
    return citizen.await(
        "an answer to " + messageId,
        patience,
        mail -> messageId.equals(mail.headers().get("In-Reply-To")));
  }

  /** The first mail whose text holds these words and that is not one of {@code before}. */
  public ReceivedMail awaitMail(String words, List<ReceivedMail> before) {
    List<String> known = before.stream().map(ReceivedMail::messageId).toList();
    return citizen.await(
        "a mail with '" + words + "'",
        patience,
        mail ->
            !known.contains(mail.messageId())
                && (mail.subject() + "\n" + mail.text()).contains(words));
  }

  /** {@code 12/2569} out of a mail. */
  public static String registerNumber(ReceivedMail mail) {
    return find(REGISTER_NUMBER, mail, 1);
  }

  public static String transactionId(ReceivedMail notice) {
    return find(TRANSACTION_ID, notice, 0);
  }

  public static String verifyUrl(ReceivedMail delivery) {
    return find(VERIFY_URL, delivery, 0);
  }

  private static String find(Pattern pattern, ReceivedMail mail, int group) {
    Matcher matcher = pattern.matcher(mail.text());
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in the mail:\n" + mail.text());
    }
    return matcher.group(group);
  }

  /** The id of the case that was opened for a mail with this register number. */
  public String awaitCase(String registerNumber) {
    AtomicReference<String> caseId = new AtomicReference<>();
    await(
        "the case of " + registerNumber,
        () ->
            caseOf(registerNumber)
                .map(id -> {
                  caseId.set(id);
                  return true;
                })
                .orElse(false));
    return caseId.get();
  }

  /** The id of the case of a register number, if there is one now. */
  public Optional<String> caseOf(String registerNumber) {
    var intake = endpoints.as(municipality.user("intake"), "intake");
    for (JsonNode mail :
        intake.get(municipality.path("/messages?limit=200")).ok().json().path("items")) {
      if (registerNumber.equals(mail.path("registerNumber").asText())
          && mail.path("caseId").isTextual()) {
        return Optional.of(mail.get("caseId").asText());
      }
    }
    return Optional.empty();
  }

  private Answer officer(String path) {
    return endpoints.as(municipality.user("officer"), "case").get(municipality.path(path)).ok();
  }

  public JsonNode caseFile(String caseId) {
    return officer("/case-files/" + caseId).json();
  }

  public void awaitStatus(String caseId, String status) {
    await(
        "case " + caseId + " to be " + status,
        () -> status.equals(caseFile(caseId).path("status").asText()));
  }

  /** One step of a person on a case; not checked, so that a refusal can be looked at. */
  public Answer act(String post, String caseId, String step, Map<String, ?> body) {
    return endpoints
        .as(municipality.user(post), "case")
        .post(municipality.path("/case-files/" + caseId + "/" + step), body);
  }

  /** Takes the case from the queue, as the reviewing officer. */
  public void startReview(String caseId) {
    act("officer", caseId, "start-review", Map.of("reason", "ลำดับตามการสาธิต")).ok();
  }

  public void requestSiteMap(String caseId) {
    act(
            "officer",
            caseId,
            "request-items",
            Map.of(
                "items",
                List.of(
                    Map.of(
                        "code", "site-map",
                        "nameTh", "แผนที่ตั้งสถานประกอบการ",
                        "nameEn", "Map of the place of business")),
                "workingDays",
                5))
        .ok();
  }

  public void submitForApproval(String caseId) {
    act(
            "officer",
            caseId,
            "submit-for-approval",
            Map.of(
                "holderName", "นางสาวตัวอย่าง ทดสอบ",
                "holderAddress",
                    "999 หมู่ที่ 9 ตำบลบ้านใหม่ อำเภอเมืองนครราชสีมา จังหวัดนครราชสีมา",
                "placeTh", "999 หมู่ที่ 9 ตำบลบ้านใหม่ อำเภอเมืองนครราชสีมา จังหวัดนครราชสีมา",
                "subjectTh", "ร้านน้ำแข็งไสญี่ปุ่นที่บ้าน"))
        .ok();
  }

  public void approve(String caseId) {
    act("approver", caseId, "approve", Map.of()).ok();
  }

  /**
   * The fee of this Transaction ID once its slip lies on the desk, as the finance officer sees it.
   */
  public JsonNode awaitSlip(String transactionId) {
    AtomicReference<JsonNode> fee = new AtomicReference<>();
    await(
        "a slip on " + transactionId,
        () -> {
          fee.set(fee(transactionId));
          return fee.get().path("status").asText().equals("PROOF_RECEIVED");
        });
    return fee.get();
  }

  /** The fee of this Transaction ID, with its slips. */
  public JsonNode fee(String transactionId) {
    var finance = endpoints.as(municipality.user("finance"), "payment");
    for (JsonNode item :
        finance.get(municipality.path("/fees?limit=200")).ok().json().path("items")) {
      if (transactionId.equals(item.path("transactionId").asText())) {
        return finance.get(municipality.path("/fees/" + item.get("feeId").asText())).ok().json();
      }
    }
    throw new IllegalStateException("no fee with Transaction ID " + transactionId);
  }

  /** Verifies the first slip, as the finance officer; not checked. */
  public Answer verify(JsonNode fee, long amountSatang) {
    return endpoints
        .as(municipality.user("finance"), "payment")
        .post(
            municipality.path("/fees/" + fee.get("feeId").asText() + "/verify"),
            Map.of(
                "slipId", fee.get("slips").get(0).get("slipId").asText(),
                "amountSatang", amountSatang,
                "paidAt", OffsetDateTime.now(ZoneId.of("Asia/Bangkok")).toString()));
  }

  private void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what).atMost(patience).pollInterval(Duration.ofMillis(300)).until(condition);
  }
}
