package org.anuyat.intake.triage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.intake.message.reading.HeaderField;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.MailHeader;
import org.anuyat.intake.message.reading.ReadMail;

/**
 * What our own mail server found out about the sender. Anybody can write an Authentication-Results
 * header, so only one of our server's name, above its first Received line, counts.
 *
 * @param ourServer our server's name in Authentication-Results; empty: nothing is believed
 */
record AuthenticityPolicy(String ourServer) {

  private static final Pattern RESULT = Pattern.compile("(?s)(spf|dkim|dmarc)\\s*=\\s*([a-z]+).*");
  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>,;:\"'()\\[\\]@]{1,100}@[^\\s<>,;:\"'()\\[\\]@]{1,255}");

  boolean isForged(ReadMail mail) {
    return "fail".equals(results(mail.header()).get("dmarc"));
  }

  SenderAuthenticity of(ReadMail mail, MailAddress from, boolean firstSeen) {
    Map<String, String> results = results(mail.header());
    return new SenderAuthenticity(
        results.get("spf"),
        results.get("dkim"),
        results.get("dmarc"),
        showsAnotherAddress(from),
        LookAlikePolicy.deceives(from.domain()),
        mail.replyTo().filter(other -> !other.key().equals(from.key())).isPresent(),
        firstSeen);
  }

  private static boolean showsAnotherAddress(MailAddress from) {
    return ADDRESS
        .matcher(from.name())
        .results()
        .anyMatch(shown -> !shown.group().equalsIgnoreCase(from.address()));
  }

  private Map<String, String> results(MailHeader header) {
    Map<String, String> results = new HashMap<>();
    for (HeaderField field : header.fields()) {
      if (field.name().equals("received")) {
        break;
      }
      if (field.name().equals("authentication-results")) {
        collect(COMMENT.matcher(field.value()).replaceAll(" "), results);
      }
    }
    return results;
  }

  private void collect(String value, Map<String, String> results) {
    String[] parts = value.toLowerCase(Locale.ROOT).split(";");
    String server = parts[0].strip().split("\\s")[0];
    if (ourServer.isEmpty() || !server.equals(ourServer.toLowerCase(Locale.ROOT))) {
      return;
    }
    for (String part : parts) {
      Matcher result = RESULT.matcher(part.strip());
      if (result.matches()) {
        // Of several signatures one good one is enough; any other failure stays.
        results.merge(
            result.group(1), result.group(2), (old, fresh) -> fresh.equals("pass") ? fresh : old);
      }
    }
  }
}
