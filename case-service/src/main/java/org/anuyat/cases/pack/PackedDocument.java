package org.anuyat.cases.pack;

import java.nio.file.Path;
import java.util.Optional;
import org.anuyat.cases.document.DocumentView;

/**
 * A document of the case and its bytes on this machine's disk.
 *
 * @param mail the number of the mail it belongs to, from 1; 0 for what the office made itself
 * @param number of the file in its mail, from 1; 0 for the mail itself
 * @param file null when its bytes are still being copied from intake
 */
record PackedDocument(DocumentView document, int mail, int number, Path file) {
  private static final int LONGEST_SHOWN = 200;

  Optional<Path> bytes() {
    return Optional.ofNullable(file);
  }

  /** {@code 2.1}: the first file of the second mail. */
  String label() {
    return mail + "." + number;
  }

  String shownName() {
    return shown(document.name());
  }

  String shownType() {
    return shown(document.contentType());
  }

  private static String shown(String text) {
    String shown = SafeName.shown(text);
    return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
  }

  /** Where it lies in the pack, below the payload. */
  String path() {
    if (mail == 0) {
      return "office/" + SafeName.of(number, document.name());
    }
    String folder = "mails/%04d/".formatted(mail);
    return document.isMail()
        ? folder + "mail.eml"
        : folder + "attachments/" + SafeName.of(number, document.name());
  }
}
