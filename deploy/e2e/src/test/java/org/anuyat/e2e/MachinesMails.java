package org.anuyat.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bounces, receipts, automatic answers, lists and spam: none may ever be answered. */
final class MachinesMails {
  private static final Map<String, List<String>> HEADERS = new LinkedHashMap<>();

  static {
    HEADERS.put("Auto-Submitted", List.of("auto-replied", "auto-generated", "Auto-Notified (x)"));
    HEADERS.put("Precedence", List.of("bulk", "junk", "list", "Bulk"));
    HEADERS.put("List-Id", List.of("<news.example.org>"));
    HEADERS.put("List-Unsubscribe", List.of("<mailto:leave@example.org>"));
    HEADERS.put("List-Post", List.of("NO"));
    HEADERS.put("X-Auto-Response-Suppress", List.of("All", "OOF, AutoReply", "DR"));
    HEADERS.put("X-Autoreply", List.of("yes"));
    HEADERS.put("X-Autorespond", List.of("yes"));
    HEADERS.put("X-Failed-Recipients", List.of("nobody@example.org"));
    HEADERS.put("Return-Path", List.of("<>", "< >"));
    HEADERS.put("X-Spam-Flag", List.of("YES"));
  }

  private static final List<String> ROBOTS =
      List.of(
          "MAILER-DAEMON",
          "postmaster",
          "no-reply",
          "noreply",
          "donotreply",
          "bounce-1234",
          "daemon");

  private MachinesMails() {}

  static void addTo(DifficultMails tree) {
    HEADERS.forEach((header, values) -> {
      for (int i = 0; i < values.size(); i++) {
        String name = DifficultMails.MACHINES + header.toLowerCase(java.util.Locale.ROOT) + "-" + i;
        tree.add(
            name, tree.letter(name).header(header, values.get(i)).text("ระบบตอบอัตโนมัติ " + i));
      }
    });
    for (String robot : ROBOTS) {
      String name = DifficultMails.MACHINES + "from-" + robot;
      tree.add(
          name,
          tree.letter(name)
              .header("From", "Robot <" + robot + "@example.org>")
              .text("Delivery to nobody@example.org failed."));
    }
    for (String type : List.of("delivery-status", "disposition-notification", "feedback-report")) {
      String name = DifficultMails.MACHINES + "report-" + type;
      tree.add(name, report(tree, name, type));
    }
    tree.add(DifficultMails.MACHINES + "from-ourselves", ourselves(tree));
  }

  private static RawMail report(DifficultMails tree, String name, String type) {
    return tree.letter(name)
        .multipart(
            "report; report-type=" + type,
            RawMail.part("text/plain", "Your mail was not delivered, or was read."),
            RawMail.part(
                "message/" + type,
                "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; nobody@example.org\n"
                    + "Action: failed\nStatus: 5.1.1"),
            RawMail.part("text/rfc822-headers", "Message-ID: <unknown@example.org>"));
  }

  private static RawMail ourselves(DifficultMails tree) {
    String name = DifficultMails.MACHINES + "from-ourselves";
    return tree.letter(name)
        .header("From", "saraban@banmai.example")
        .text("A mail that claims to be from a municipality's own mailbox.");
  }
}
