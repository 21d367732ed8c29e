package org.anuyat.intake.message.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what the parts of a mail say about the delivery of another mail. */
final class DeliveryReportReader {

  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^[> ]{0,8}Message-ID:\\s*(<[!-;=?-~]{1,998}>)");
  private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");
  private static final Pattern STATUS =
      Pattern.compile("(?im)^Status:\\s*([245]\\.[0-9]{1,3}\\.[0-9]{1,3})");
  private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.+)$");

  private final Set<String> messageIds = new LinkedHashSet<>();
  private Optional<String> action = Optional.empty();
  private Optional<String> status = Optional.empty();
  private Optional<String> diagnostic = Optional.empty();

  void add(String contentType, String beginning) {
    Matcher id = MESSAGE_ID.matcher(beginning);
    while (id.find()) {
      messageIds.add(id.group(1));
    }
    if (contentType.equals("message/delivery-status")) {
      action = first(ACTION, beginning).map(a -> a.toLowerCase(Locale.ROOT));
      status = first(STATUS, beginning);
      diagnostic = first(DIAGNOSTIC, beginning).map(HeaderText::clean);
    }
  }

  DeliveryReport report() {
    return new DeliveryReport(messageIds.stream().toList(), action, status, diagnostic);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
