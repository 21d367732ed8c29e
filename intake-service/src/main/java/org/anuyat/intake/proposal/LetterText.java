package org.anuyat.intake.proposal;

import java.util.List;

/** What of a mail proposals are read from. */
public record LetterText(String subject, String text, List<FormFile> files) {
  public LetterText {
    files = List.copyOf(files);
  }
}
