package org.anuyat.intake.triage;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.intake.message.reading.HeaderField;
import org.anuyat.intake.message.reading.MailHeader;

/**
 * Mail that the municipality's own filter marked. Merely lying in the junk folder proves nothing,
 * and neither does the mark of a server the mail passed before ours.
 *
 * @param ourServer the name our mail server gives itself; empty: any mark counts
 */
record SpamPolicy(String ourServer) {

  /** From this spam confidence level on, Exchange puts mail into the junk folder. */
  private static final int JUNK_LEVEL = 5;

  private static final Pattern FOREFRONT =
      Pattern.compile("(?i)(?:^|[;\\s])(?:SFV:(?:SPM|SKS|SKB)|SCL:[5-9])(?:;|\\s|$)");
  private static final Pattern RECEIVED_BY = Pattern.compile("(?i)\\bby\\s+([^\\s;]+)");

  boolean isMarked(MailHeader header) {
    for (HeaderField field : header.fields()) {
      if (field.name().equals("received") && !isOurHop(field.value())) {
        return false;
      }
      if (marks(field)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOurHop(String received) {
    if (ourServer.isEmpty()) {
      return true;
    }
    Matcher by = RECEIVED_BY.matcher(received);
    return by.find() && by.group(1).equalsIgnoreCase(ourServer);
  }

  private static boolean marks(HeaderField field) {
    return switch (field.name()) {
      case "x-spam-flag", "x-spam-status", "x-spam" -> saysYes(field.value());
      case "x-ms-exchange-organization-scl", "x-microsoft-scl" -> isHigh(field.value());
      case "x-forefront-antispam-report" -> FOREFRONT.matcher(field.value()).find();
      default -> false;
    };
  }

  private static boolean saysYes(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("yes") || lower.startsWith("true");
  }

  private static boolean isHigh(String value) {
    String level = value.strip();
    return level.matches("[0-9]") && Integer.parseInt(level) >= JUNK_LEVEL;
  }
}
