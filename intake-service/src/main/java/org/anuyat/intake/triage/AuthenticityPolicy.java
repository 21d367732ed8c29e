package org.anuyat.intake.triage;

import java.util.List;
import java.util.Locale;
import org.anuyat.intake.message.reading.HeaderField;
import org.anuyat.intake.message.reading.ReadMail;

/**
 * What our own mail server found out about the sender. Anybody can write an Authentication-Results
 * header, so only one of our server's name, above its first Received line, counts.
 */
record AuthenticityPolicy(String ourServer) {

  boolean isForged(ReadMail mail) {
    if (ourServer.isEmpty()) {
      return false;
    }
    for (HeaderField field : mail.header().fields()) {
      if (field.name().equals("received")) {
        return false;
      }
      if (field.name().equals("authentication-results") && saysDmarcFail(field.value())) {
        return true;
      }
    }
    return false;
  }

  private boolean saysDmarcFail(String value) {
    List<String> parts = List.of(value.toLowerCase(Locale.ROOT).split(";"));
    return parts.getFirst().strip().split("\\s")[0].equals(ourServer.toLowerCase(Locale.ROOT))
        && parts.stream().anyMatch(p -> p.strip().matches("(?s)dmarc\\s*=\\s*fail.*"));
  }
}
