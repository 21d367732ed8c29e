package org.anuyat.intake.triage;

import java.util.Locale;
import org.anuyat.intake.message.reading.MailHeader;

/**
 * Mail that the municipality's own filter marked. Merely lying in the junk folder proves nothing.
 */
final class SpamPolicy {

  private SpamPolicy() {}

  static boolean isMarked(MailHeader header) {
    return header.first("x-spam-flag").map(SpamPolicy::saysYes).orElse(false)
        || header.first("x-spam-status").map(SpamPolicy::saysYes).orElse(false);
  }

  private static boolean saysYes(String value) {
    return value.strip().toLowerCase(Locale.ROOT).startsWith("yes");
  }
}
