package org.anuyat.intake.message.reading;

import java.util.Locale;
import java.util.Optional;

/** What the header of one part says about it. */
record PartDescription(
    String contentType,
    String charset,
    boolean flowed,
    boolean deletesSpace,
    boolean inline,
    boolean attached,
    String name) {

  static PartDescription of(MailHeader header, String mimeType) {
    Optional<HeaderParameters> type = header.first("content-type").map(HeaderParameters::parse);
    Optional<HeaderParameters> disposition =
        header.first("content-disposition").map(HeaderParameters::parse);
    return new PartDescription(
        mimeType == null ? "application/octet-stream" : mimeType.toLowerCase(Locale.ROOT),
        type.flatMap(t -> t.word("charset")).orElse(null),
        is(type, "format", "flowed"),
        is(type, "delsp", "yes"),
        disposition.map(d -> d.value().equals("inline")).orElse(header.has("content-id")),
        disposition.map(d -> d.value().equals("attachment")).orElse(false),
        name(type, disposition));
  }

  /** A file found inside another part, such as in winmail.dat. */
  static PartDescription found(String name, String contentType) {
    return new PartDescription(contentType, null, false, false, false, true, name);
  }

  private static String name(
      Optional<HeaderParameters> type, Optional<HeaderParameters> disposition) {
    return disposition
        .flatMap(d -> d.text("filename").or(() -> d.text("name")))
        .filter(n -> !n.isBlank())
        .or(() -> type.flatMap(t -> t.text("name").or(() -> t.text("filename"))))
        .map(HeaderText::clean)
        .orElse("");
  }

  private static boolean is(Optional<HeaderParameters> type, String name, String value) {
    return type.flatMap(t -> t.word(name)).map(value::equalsIgnoreCase).orElse(false);
  }

  /** Belongs to the text of the mail rather than to its files. */
  boolean isText(boolean firstPart) {
    return !attached
        && (name.isEmpty() || firstPart)
        && (contentType.equals("text/plain") || contentType.equals("text/html"));
  }

  boolean isMultipart() {
    return contentType.startsWith("multipart/");
  }

  boolean isMail() {
    return contentType.equals("message/rfc822") || contentType.equals("message/global");
  }

  boolean isWinmail() {
    return contentType.equals("application/ms-tnef")
        || contentType.equals("application/vnd.ms-tnef")
        || name.equalsIgnoreCase("winmail.dat");
  }

  boolean isPkcs7() {
    return contentType.equals("application/pkcs7-mime")
        || contentType.equals("application/x-pkcs7-mime")
        || name.equalsIgnoreCase("smime.p7m");
  }

  boolean isEncrypted() {
    return contentType.equals("application/pgp-encrypted");
  }
}
