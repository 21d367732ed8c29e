package org.anuyat.payment.thaiqr;

import java.util.Locale;

/** Writes EMVCo data objects: two digits of tag, two of length, then the value. */
final class Tlv {
  private static final String CRC_TAG_AND_LENGTH = "6304";

  private final StringBuilder written = new StringBuilder();

  /** Adds one object; the value is 1 to 99 ASCII characters. */
  Tlv add(String tag, String value) {
    if (value.isEmpty() || value.length() > 99) {
      throw new IllegalArgumentException("value of tag " + tag + " has " + value.length());
    }
    written.append(tag).append(String.format(Locale.ROOT, "%02d", value.length())).append(value);
    return this;
  }

  /** Adds a template whose value is made of objects itself. */
  Tlv add(String tag, Tlv template) {
    return add(tag, template.written.toString());
  }

  /** The whole code, closed by the CRC over everything including its own tag and length. */
  String closed() {
    String covered = written + CRC_TAG_AND_LENGTH;
    return covered + Crc16.of(covered);
  }
}
