package org.anuyat.intake.message.reading;

import java.util.List;
import org.apache.james.mime4j.stream.Field;

/** Turns the parser's fields into a header: unfolded, and with raw 8-bit letters understood. */
final class RawFields {

  private RawFields() {}

  static MailHeader toHeader(List<Field> fields) {
    return new MailHeader(
        fields.stream().map(f -> new HeaderField(f.getName().strip(), value(f))).toList());
  }

  static String value(Field field) {
    String raw =
        field.getRaw() == null
            ? field.getBody()
            : MailCharsets.decodeUnlabelled(field.getRaw().toByteArray());
    int colon = field.getRaw() == null ? -1 : raw.indexOf(':');
    return raw.substring(colon + 1)
        .replaceAll("\r?\n[ \t]", " ")
        .replaceAll("[\r\n\u0000]", " ")
        .strip();
  }
}
