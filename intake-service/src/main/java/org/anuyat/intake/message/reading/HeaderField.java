package org.anuyat.intake.message.reading;

import java.util.Locale;

/** One header field, unfolded; the value keeps its encoded words. */
public record HeaderField(String name, String value) {

  public HeaderField {
    name = name.toLowerCase(Locale.ROOT);
  }
}
