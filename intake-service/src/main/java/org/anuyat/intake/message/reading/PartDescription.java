package org.anuyat.intake.message.reading;

import java.util.Locale;
import java.util.Optional;

/** What the header of one part says about it. */
record PartDescription(
    String contentType, String charset, boolean inline, boolean attached, String name) {

  static PartDescription of(MailHeader header, String mimeType) {
    Optional<HeaderParameters> type = header.first("content-type").map(HeaderParameters::parse);
    Optional<HeaderParameters> disposition =
        header.first("content-disposition").map(HeaderParameters::parse);
    String name =
        disposition
            .flatMap(d -> d.text("filename"))
            .or(() -> type.flatMap(t -> t.text("name")))
            .orElse("");
    return new PartDescription(
        mimeType == null ? "application/octet-stream" : mimeType.toLowerCase(Locale.ROOT),
        type.flatMap(t -> t.text("charset")).orElse(null),
        disposition.map(d -> d.value().equals("inline")).orElse(header.has("content-id")),
        disposition.map(d -> d.value().equals("attachment")).orElse(false),
        name);
  }

  /** Belongs to the text of the mail rather than to its files. */
  boolean isText() {
    return !attached
        && name.isEmpty()
        && (contentType.equals("text/plain") || contentType.equals("text/html"));
  }
}
