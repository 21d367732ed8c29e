package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** intake is killed (SIGKILL) again and again while mail comes in. */
class KilledIntakeTest {
  private static final int ROUNDS = 4;
  private static final int MAILS_A_ROUND = 3;
  private static final String SUBJECT = "ขอใช้เครื่องขยายเสียง ครั้งที่ ";

  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  void everyMailBecomesOneCaseAndOneAcknowledgement() {
    Mailbox citizen = stack.citizen("killed");
    Steps steps = stack.steps(DemoMunicipality.TUAYANG, citizen);
    Random moment = new Random(20261122);
    List<String> sent = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < MAILS_A_ROUND; i++) {
        sent.add(
            steps.apply(SUBJECT + sent.size(), "ฉบับที่ " + sent.size(), Papers.application()));
      }
      // Any moment will do: the wait only spreads the kills over the stages of the work.
      LockSupport.parkNanos(moment.nextInt(100, 3_500) * 1_000_000L);
      stack.kill("intake");
      stack.start("intake");
    }
    List<String> registerNumbers = new ArrayList<>();
    for (String messageId : sent) {
      ReceivedMail acknowledgement = steps.awaitAnswerTo(messageId);
      registerNumbers.add(Steps.registerNumber(acknowledgement));
    }
    for (String registerNumber : registerNumbers) {
      steps.awaitCase(registerNumber);
    }
    assertEquals(sent.size(), new HashSet<>(registerNumbers).size(), registerNumbers.toString());
    List<String> answered =
        citizen.inbox().stream().map(mail -> mail.headers().get("In-Reply-To")).toList();
    assertEquals(sent.size(), answered.size(), "one acknowledgement a mail: " + answered);

    JsonNode cases =
        stack
            .as(DemoMunicipality.TUAYANG.user("officer"), "case")
            .get(DemoMunicipality.TUAYANG.path("/case-files?limit=200"))
            .ok()
            .json()
            .path("items");
    List<String> opened = new ArrayList<>();
    for (JsonNode item : cases) {
      if (item.path("subject").asText().startsWith(SUBJECT)) {
        opened.add(item.path("subject").asText());
      }
    }
    assertEquals(sent.size(), opened.size(), "one case a mail: " + opened);
    assertEquals(sent.size(), new HashSet<>(opened).size(), "one case a mail: " + opened);
  }
}
