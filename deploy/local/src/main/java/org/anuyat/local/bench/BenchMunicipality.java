package org.anuyat.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.ImapAccount;
import org.awaitility.Awaitility;

/** A municipality made for a measurement, whose mailbox is on the stack's mail server. */
final class BenchMunicipality {
  private final Endpoints endpoints;
  private final Api intake;
  private final String code;

  BenchMunicipality(Endpoints endpoints, int number) {
    this.endpoints = endpoints;
    this.intake = endpoints.as("operator", "intake");
    this.code = String.format(Locale.ROOT, "%08d", 5_400_000 + number);
  }

  String code() {
    return code;
  }

  String address() {
    return "bench-" + code + "@example.org";
  }

  ImapAccount mailbox() {
    return new ImapAccount(
        endpoints.get("imap.host"),
        endpoints.port("imap.port"),
        address(),
        endpoints.get("mail.password"));
  }

  /** Enters it, or changes whether its mailbox is swept. */
  void put(boolean paused) {
    put(paused, null);
  }

  /** Enters it; mail that arrived before is known and not taken in. */
  void putReceivingFrom(Instant from) {
    put(false, from);
  }

  private void put(boolean paused, Instant receiveFrom) {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("nameTh", "เทศบาลวัดความเร็ว " + code);
    profile.put("nameEn", "Bench Municipality " + code);
    profile.put("provinceTh", "นครราชสีมา");
    profile.put("provinceEn", "Nakhon Ratchasima");
    profile.put("phone", "044-000-444");
    profile.put("paused", paused);
    Map<String, Object> account = new HashMap<>();
    account.put("address", address());
    account.put("username", address());
    account.put("password", endpoints.get("mail.password"));
    if (receiveFrom != null) {
      account.put("receiveFrom", receiveFrom.toString());
    }
    for (String protocol : new String[] {"imap", "smtp"}) {
      account.put(protocol + "Host", "127.0.0.1");
      account.put(protocol + "Port", endpoints.port(protocol + ".port"));
      account.put(protocol + "Security", "NONE");
    }
    profile.put("mailbox", account);
    intake.put(path(""), profile).ok();
  }

  /** Waits until so many of its mails have opened a case; asking costs what is measured. */
  void awaitCases(int count, Duration atMost) {
    Awaitility.await(count + " cases of " + code)
        .atMost(atMost)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> cases() >= count);
  }

  /** Waits until its folders were compared with the server, with so many mails there. */
  void awaitCompared(int mails, Duration atMost) {
    Awaitility.await("comparison of " + code)
        .atMost(atMost)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> {
          for (JsonNode one : get("/mailbox/reconciliations").path("items")) {
            if (one.path("onServer").asInt() >= mails) {
              return true;
            }
          }
          return false;
        });
  }

  private int cases() {
    int cases = 0;
    String after = "";
    while (after != null) {
      JsonNode page = get("/messages?limit=500" + after);
      for (JsonNode message : page.path("items")) {
        cases += message.path("caseId").isTextual() ? 1 : 0;
      }
      after = page.path("next").isTextual() ? "&after=" + page.get("next").asText() : null;
    }
    return cases;
  }

  /** The message that a mail of the inbox became; null while it is not registered. */
  String messageOf(long uidValidity, long uid) {
    JsonNode items =
        get("/mailbox/items?folder=INBOX&uidValidity=" + uidValidity + "&uid=" + uid).path("items");
    return items.isEmpty() ? null : items.get(0).path("messageId").asText(null);
  }

  /** When a message was registered. */
  Instant registeredAt(String messageId) {
    return Instant.parse(get("/messages/" + messageId).get("seenAt").asText());
  }

  private JsonNode get(String rest) {
    return intake.get(path(rest)).ok().json();
  }

  private String path(String rest) {
    return "/v1/municipalities/" + code + rest;
  }
}
