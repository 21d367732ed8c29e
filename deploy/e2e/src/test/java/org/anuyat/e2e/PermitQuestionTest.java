package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mailed question about a permit, through all three registers to the certified statement. */
class PermitQuestionTest {
  private static final DemoMunicipality BANMAI = DemoMunicipality.BANMAI;

  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-7.4")
  @Tag("rule-1.7")
  void letterIsHandedOnOnceAndClosedEverywhereByTheStatement() {
    Mailbox citizen = stack.citizen("doubter");
    Steps steps = stack.steps(BANMAI, citizen);
    String question =
        citizen.send(BANMAI.mailAddress(), "สอบถามข้อมูลใบอนุญาตเลขที่ 987654/2569", "ขอบคุณค่ะ");
    String registerNumber = Steps.registerNumber(steps.awaitAnswerTo(question));

    Api officer = stack.as(BANMAI.user("officer"), "case");
    JsonNode request = awaitOne(officer, "/information-requests", isRegistered(registerNumber));
    String requestPath = BANMAI.path("/information-requests/" + request.get("requestId").asText());
    officer.put(requestPath + "/permit-question", Map.of("permitNumber", "987654/2569")).ok();

    Api registrar = stack.as(BANMAI.user("registrar"), "permit");
    JsonNode reply =
        awaitOne(
            registrar,
            "/certified-replies?state=open",
            item -> item.path("messageId").equals(request.path("messageId")));
    assertEquals("987654/2569", reply.path("permitNumber").asText());
    assertTrue(reply.path("dueAt").isTextual());
    List<ReceivedMail> before = citizen.inbox();
    registrar
        .post(
            BANMAI.path("/certified-replies/" + reply.get("replyId").asText() + "/answer"),
            Map.of("relation", "STRANGER"))
        .ok();

    ReceivedMail statement = steps.awaitMail("ไม่มีค่าใช้จ่าย", before);
    assertEquals(question, statement.headers().get("In-Reply-To"));
    assertEquals("permit-statement.pdf", statement.attachments().getFirst().name());
    stack.await(
        "the request is answered",
        () -> officer.get(requestPath).ok().json().path("state").asText().equals("ANSWERED"));
    Api intake = stack.as(BANMAI.user("intake"), "intake");
    JsonNode line =
        awaitOne(intake, "/information-requests?answered=true", isRegistered(registerNumber));
    assertTrue(line.path("informationSource").asText().contains("ทะเบียนใบอนุญาต"));
  }

  private static Predicate<JsonNode> isRegistered(String registerNumber) {
    return item -> registerNumber.equals(item.path("registerNumber").asText());
  }

  private JsonNode awaitOne(Api caller, String list, Predicate<JsonNode> wanted) {
    AtomicReference<JsonNode> found = new AtomicReference<>();
    stack.await(
        list,
        () -> {
          for (JsonNode item : caller.get(BANMAI.path(list)).ok().json().path("items")) {
            if (wanted.test(item)) {
              found.set(item);
            }
          }
          return found.get() != null;
        });
    return found.get();
  }
}
