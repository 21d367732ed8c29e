package org.anuyat.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Follows sent mails until each has its final state. */
final class Following {
  private final Intake intake;
  private final ServerCopies copies;
  private final TreeMap<Long, Sent> unregistered = new TreeMap<>();
  private final Map<Sent, String> unread = new HashMap<>();
  private final Map<Long, String> hashes = new HashMap<>();
  private final Map<String, JsonNode> messages = new HashMap<>();
  private final Map<String, String> rawHashes = new HashMap<>();
  private String trouble = "";

  Following(Intake intake, ServerCopies copies) {
    this.intake = intake;
    this.copies = copies;
  }

  void add(List<Sent> sent) {
    sent.forEach(mail -> unregistered.put(mail.uid(), mail));
  }

  /** Asks once; the mails that are found to have their final state. */
  List<Outcome> look() throws MessagingException, IOException {
    if (!unregistered.isEmpty()) {
      Map<Long, String> registered =
          intake.registered(
              unregistered.firstEntry().getValue().uidValidity(), unregistered.firstKey() - 1);
      registered.forEach(this::registered);
    }
    if (unread.isEmpty()) {
      return List.of();
    }
    Set<String> notYet = intake.notReadYet();
    List<Sent> ready =
        unread.entrySet().stream()
            .filter(mail -> !notYet.contains(mail.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    fetchHashes(ready);
    List<Outcome> outcomes = new ArrayList<>();
    trouble = "";
    for (Sent mail : ready) {
      try {
        outcome(mail).ifPresent(outcomes::add);
      } catch (RuntimeException oneMail) {
        trouble = String.valueOf(oneMail.getMessage());
      }
    }
    outcomes.forEach(outcome -> unread.remove(outcome.sent()));
    return outcomes;
  }

  private void registered(long uid, String messageId) {
    Sent mail = unregistered.remove(uid);
    if (mail != null) {
      unread.put(mail, messageId);
    }
  }

  private void fetchHashes(List<Sent> mails) throws MessagingException, IOException {
    List<Long> unknown =
        mails.stream().map(Sent::uid).filter(uid -> !hashes.containsKey(uid)).toList();
    if (!unknown.isEmpty()) {
      hashes.putAll(copies.hashes(unknown));
    }
  }

  private Optional<Outcome> outcome(Sent mail) {
    String id = unread.get(mail);
    Duration took = Duration.between(mail.at(), Instant.now());
    if (!messages.containsKey(id)) {
      intake.finished(id).ifPresent(message -> messages.put(id, message));
    }
    return Optional.ofNullable(messages.get(id))
        .map(message -> new Outcome(mail, message, rawIdentical(mail, message), took));
  }

  private Boolean rawIdentical(Sent mail, JsonNode message) {
    String onServer = hashes.get(mail.uid());
    return onServer == null
        ? null
        : onServer.equals(
            rawHashes.computeIfAbsent(message.get("id").asText(), id -> intake.rawHash(message)));
  }

  /** Why a mail could not be asked for at the last look; the others go on. Empty: nothing. */
  String trouble() {
    return trouble;
  }

  /** The SHA-256 of the mail on the mail server; null while it is not known. */
  String serverHash(Sent mail) {
    return hashes.get(mail.uid());
  }

  List<Sent> notRegistered() {
    return List.copyOf(unregistered.values());
  }

  /** Registered, but without a final state. */
  List<Sent> notRead() {
    return List.copyOf(unread.keySet());
  }
}
