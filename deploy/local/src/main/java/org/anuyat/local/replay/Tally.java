package org.anuyat.local.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the ends of the mails for the table at the end. */
final class Tally {
  private static final class Line {
    int mails;
    int acknowledged;
    final Set<String> messages = new HashSet<>();
  }

  private final Map<String, Line> states = new TreeMap<>();
  private final Map<String, Set<String>> messagesByBytes = new HashMap<>();
  private int rawDiffers;
  private int mails;

  /**
   * @param serverHash SHA-256 of the mail on the mail server, null when unknown
   */
  void add(Outcome outcome, String serverHash) {
    mails++;
    Line line = states.computeIfAbsent(outcome.state(), state -> new Line());
    line.mails++;
    line.messages.add(outcome.messageId());
    if (outcome.acknowledged()) {
      line.acknowledged++;
    }
    if (Boolean.FALSE.equals(outcome.rawIdentical())) {
      rawDiffers++;
    }
    if (serverHash != null) {
      messagesByBytes.computeIfAbsent(serverHash, hash -> new HashSet<>()).add(outcome.messageId());
    }
  }

  int mails() {
    return mails;
  }

  /** How many messages too many there are: the same bytes are to be one message. */
  int doubles() {
    return messagesByBytes.values().stream().mapToInt(messages -> messages.size() - 1).sum();
  }

  /** Mails whose stored bytes are not those on the mail server. */
  int rawDiffers() {
    return rawDiffers;
  }

  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(line("state", "mails", "messages", "acked"));
    states.forEach((state, line) ->
        lines.add(line(state, line.mails, line.messages.size(), line.acknowledged)));
    return lines;
  }

  private static String line(Object state, Object mails, Object messages, Object acknowledged) {
    return String.format(Locale.ROOT, "  %-20s %8s %9s %7s", state, mails, messages, acknowledged);
  }
}
