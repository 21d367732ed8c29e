package org.anuyat.intake.message.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What mail servers on the way wrote into the header about the mailbox they delivered to. */
final class DeliveryTrace {

  private static final Pattern RECEIVED_FOR =
      Pattern.compile("(?i)(?<![^\\s)])for\\s{1,20}+<?([^\\s<>;()@]{1,255}+@[^\\s<>;()@]{1,255})");

  private DeliveryTrace() {}

  static List<MailAddress> deliveredTo(MailHeader header) {
    List<MailAddress> addresses =
        new ArrayList<>(
            header.addresses(
                "delivered-to",
                "x-delivered-to",
                "x-original-to",
                "envelope-to",
                "x-envelope-to",
                "apparently-to"));
    for (String received : header.all("received")) {
      Matcher matcher = RECEIVED_FOR.matcher(received);
      if (matcher.find()) {
        addresses.add(new MailAddress("", matcher.group(1)));
      }
    }
    return addresses.stream().distinct().toList();
  }
}
