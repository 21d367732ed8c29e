package org.anuyat.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.replay.ReplayMain;
import org.awaitility.Awaitility;

/**
 * One replay of a difficult tree, twice and shuffled, into the mailbox of a municipality of its
 * own.
 */
final class Replayed {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int TIMES = 2;

  private final TestBed stack;
  private final Path folder;
  private final String municipality;
  private final String run;
  private final int files;
  private CompletableFuture<Integer> exitCode;

  /**
   * Enters the municipality and writes the tree.
   *
   * @param imapPort of the mail server that holds its mailbox
   */
  Replayed(TestBed stack, String municipality, String run, int imapPort) throws IOException {
    this.stack = stack;
    this.municipality = municipality;
    this.run = run;
    this.folder = Files.createDirectories(stack.folder().resolve("replay-" + run));
    this.files = DifficultMails.write(folder.resolve("tree"), run);
    stack.citizen("replay-" + run);
    stack.as("operator", "intake").put(path(""), profile(stack.endpoints(), imapPort)).ok();
    String endpoints = Files.readString(stack.folder().resolve("endpoints.properties"));
    Files.writeString(
        folder.resolve("endpoints.properties"),
        endpoints.replaceAll("(?m)^imap.port=.*", "imap.port=" + imapPort));
  }

  private Map<String, Object> profile(Endpoints endpoints, int imapPort) {
    return Map.of(
        "nameTh", "เทศบาลตำบลทดสอบ " + run,
        "nameEn", "Test Municipality " + run,
        "provinceTh", "นครราชสีมา",
        "provinceEn", "Nakhon Ratchasima",
        "phone", "044-000-333",
        "opens", "08:30",
        "closes", "16:30",
        "mailbox",
            Map.of(
                "address",
                address(),
                "imapHost",
                "127.0.0.1",
                "imapPort",
                imapPort,
                "imapSecurity",
                "NONE",
                "smtpHost",
                "127.0.0.1",
                "smtpPort",
                endpoints.port("smtp.port"),
                "smtpSecurity",
                "NONE",
                "username",
                address(),
                "password",
                endpoints.get("mail.password")));
  }

  private String address() {
    return "replay-" + run + "@example.org";
  }

  void start() {
    exitCode =
        CompletableFuture.supplyAsync(() -> {
          try {
            return ReplayMain.run(
                folder.resolve("tree").toString(),
                "--data",
                folder.toString(),
                "--municipality",
                municipality,
                "--report",
                report().toString(),
                "--repeat",
                String.valueOf(TIMES),
                "--shuffle",
                "--timeout",
                String.valueOf(PATIENCE.toMinutes()));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
          }
        });
  }

  /** How many mails are sent in all. */
  int mails() {
    return files * TIMES;
  }

  /** Waits until so many mails have their final state. */
  void awaitFinal(int count) {
    Awaitility.await(count + " mails with a final state")
        .atMost(PATIENCE)
        .until(() -> Files.exists(report()) && lines().size() >= count);
  }

  int awaitExitCode() {
    return exitCode.orTimeout(PATIENCE.toMinutes() + 1, TimeUnit.MINUTES).join();
  }

  List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(report())) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private Path report() {
    return folder.resolve("report.jsonl");
  }

  /** The ids of every message the municipality has. */
  List<String> messages() {
    List<String> ids = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page = get("/messages?limit=500" + after);
      page.path("items").forEach(message -> ids.add(message.get("id").asText()));
      after = page.path("next").isTextual() ? "&after=" + page.get("next").asText() : null;
    }
    return ids;
  }

  void awaitSent(String messageId) {
    Api intake = stack.endpoints().asService("case-service", "intake");
    stack.await(
        "the acknowledgement of " + messageId,
        () ->
            intake.get(path("/outgoing-mails/ack-" + messageId)).ok().get("state").equals("SENT"));
  }

  private JsonNode get(String rest) {
    return stack.as("operator", "intake").get(path(rest)).ok().json();
  }

  private String path(String rest) {
    return "/v1/municipalities/" + municipality + rest;
  }

  /** Whether an address belongs to somebody of this tree alone. */
  boolean isOurs(String address) {
    return address.endsWith("." + run + "@example.org");
  }
}
