package org.anuyat.intake.message.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/**
 * Tells the parser what each part is, by our own reading of its Content-Type: a missing semicolon,
 * crooked quotes or rubbish do not hide the parts of a mail.
 */
final class ForgivingDescriptors implements BodyDescriptorBuilder {

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,120}");

  /** Stands in no mail, so that everything in the multipart counts as its preamble. */
  private static final String NO_BOUNDARY = "=_no boundary was given_=";

  private final String usualType;
  private Optional<HeaderParameters> type = Optional.empty();

  ForgivingDescriptors() {
    this("text/plain");
  }

  private ForgivingDescriptors(String usualType) {
    this.usualType = usualType;
  }

  @Override
  public void reset() {
    type = Optional.empty();
  }

  /** The first Content-Type counts. */
  @Override
  public Field addField(RawField field) {
    if (type.isEmpty() && field.getName().strip().equalsIgnoreCase("content-type")) {
      type = Optional.of(HeaderParameters.parse(RawFields.value(field)));
    }
    return field;
  }

  @Override
  public BodyDescriptor build() {
    String mimeType =
        type.map(HeaderParameters::value)
            .filter(value -> MEDIA_TYPE.matcher(value).matches())
            .orElse(usualType);
    return new PartType(
        mimeType,
        type.flatMap(t -> t.text("boundary")).filter(b -> !b.isBlank()).orElse(NO_BOUNDARY),
        type.flatMap(t -> t.word("charset")).orElse(null));
  }

  @Override
  public BodyDescriptorBuilder newChild() {
    boolean digest = type.map(t -> t.value().equals("multipart/digest")).orElse(false);
    return new ForgivingDescriptors(digest ? "message/rfc822" : "text/plain");
  }
}
