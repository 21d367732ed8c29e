package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anuyat.local.Ports;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.starter.LocalDovecot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A difficult archive is replayed twice and shuffled while intake is killed (SIGKILL): every mail
 * has one end, its bytes unchanged, and no machine is answered.
 */
@Tag("rule-A3.2")
@Tag("rule-A3.3")
@Tag("rule-A3.5")
@Tag("rule-A3.6")
class ReplayTest {
  private static final String ABOUT_FILES = "แจ้งผลการตรวจไฟล์แนบ";

  private static final Set<String> STATES =
      Set.of(
          "APPLICATION",
          "INFORMATION_REQUEST",
          "REPLY",
          "PAYMENT_PROOF",
          "AUTOMATIC",
          "BOUNCE",
          "JUNK",
          "HOLDING_PEN",
          "UNREADABLE");

  private final TestBed stack = TestBed.running();

  @AfterEach
  void everybodyIsBack() {
    stack.startAll();
  }

  @Test
  void withGreenMail() throws Exception {
    Replayed replay = new Replayed(stack, "05300331", "green", stack.endpoints().port("imap.port"));
    replay.start();
    killAt(replay, replay.mails() / 4);
    killAt(replay, replay.mails() / 2);
    check(replay);
  }

  @Test
  void withDovecotAndTwoProcessesAtOnce() throws Exception {
    assumeTrue(LocalDovecot.missing().isEmpty(), () -> LocalDovecot.missing().orElseThrow());
    try (LocalDovecot dovecot =
            LocalDovecot.start(
                stack.folder().resolve("dovecot"),
                Ports.anyFree(),
                stack.endpoints().get("mail.password"),
                stack.folder().resolve("logs/dovecot.log"));
        AutoCloseable second = stack.startSecond("intake")) {
      Replayed replay = new Replayed(stack, "05300332", "dovecot", dovecot.imapPort());
      replay.start();
      killAt(replay, replay.mails() / 3);
      check(replay);
    }
  }

  private void killAt(Replayed replay, int count) {
    replay.awaitFinal(count);
    stack.kill("intake");
    stack.start("intake");
  }

  private void check(Replayed replay) throws IOException {
    assertEquals(0, replay.awaitExitCode(), "every mail has a final state");
    List<JsonNode> lines = replay.lines();
    assertEquals(replay.mails(), lines.size());
    for (JsonNode line : lines) {
      assertTrue(STATES.contains(line.path("state").asText()), line.toString());
      assertTrue(line.path("rawIdentical").asBoolean(), line.toString());
    }
    assertOneMessageForEachMail(replay, lines);
    assertNoMachineIsAnswered(lines);
    assertOneAcknowledgementForEachMessage(replay, lines);
  }

  private static void assertOneMessageForEachMail(Replayed replay, List<JsonNode> lines) {
    Map<String, String> byBytes = new HashMap<>();
    for (JsonNode line : lines) {
      String id = line.path("messageId").asText();
      String first = byBytes.putIfAbsent(line.path("sha256").asText(), id);
      assertTrue(first == null || first.equals(id), "the same bytes are one message: " + line);
    }
    Set<String> ids = new HashSet<>(byBytes.values());
    List<String> registered = replay.messages();
    assertEquals(ids.size(), registered.size(), "nothing is registered twice");
    assertEquals(ids, new HashSet<>(registered));
    assertEquals(
        ids.size(),
        lines.stream().map(line -> line.path("registerNumber").asText()).distinct().count(),
        "a register number each");
  }

  private static void assertNoMachineIsAnswered(List<JsonNode> lines) {
    List<String> answered =
        lines.stream()
            .filter(line -> line.path("acked").asBoolean())
            .map(line -> line.path("file").asText())
            .filter(file -> file.startsWith(DifficultMails.MACHINES))
            .toList();
    assertEquals(List.of(), answered);
  }

  /** In the mailboxes of the senders, once every acknowledgement has left. */
  private void assertOneAcknowledgementForEachMessage(Replayed replay, List<JsonNode> lines) {
    Map<String, Long> expected = new TreeMap<>();
    Map<String, JsonNode> messages =
        lines.stream()
            .filter(line -> replay.isOurs(line.path("from").path("address").asText()))
            .collect(
                Collectors.toMap(
                    line -> line.path("messageId").asText(),
                    Function.identity(),
                    (one, copy) -> one));
    messages.forEach((id, line) -> {
      boolean acknowledged = line.path("acked").asBoolean();
      expected.merge(line.path("from").path("address").asText(), acknowledged ? 1L : 0L, Long::sum);
      if (acknowledged) {
        replay.awaitSent(id);
      }
    });
    Map<String, Long> found = new TreeMap<>();
    expected.keySet().forEach(address -> found.put(address, acknowledgements(address)));
    assertEquals(expected, found);
    assertTrue(found.values().stream().anyMatch(count -> count > 0), "somebody was answered");
  }

  /** A letter that asks for files again may come besides. */
  private long acknowledgements(String address) {
    Mailbox mailbox = stack.mailboxOf(address);
    return mailbox.inbox().stream()
        .filter(mail -> mail.text().contains("เลขรับ"))
        .filter(mail -> !mail.subject().startsWith(ABOUT_FILES))
        .count();
  }
}
