package org.anuyat.intake.message.reading;

import java.util.Locale;

/**
 * A mailbox in a header: the display name as the sender wrote it (may be empty) and the address.
 */
public record MailAddress(String name, String address) {

  /** The address as it is compared: without case. */
  public String key() {
    return address.toLowerCase(Locale.ROOT);
  }

  /** What stands before the last @, in lower case. */
  public String localPart() {
    return key().substring(0, key().lastIndexOf('@'));
  }

  /** What stands after the last @, in lower case. */
  public String domain() {
    return key().substring(key().lastIndexOf('@') + 1);
  }
}
