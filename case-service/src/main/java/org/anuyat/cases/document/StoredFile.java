package org.anuyat.cases.document;

import java.util.Locale;
import java.util.UUID;

/**
 * A document whose bytes lie in the bucket; fired as an event, in the storing transaction, when
 * they do.
 *
 * @param sha256 of the bytes, lower-case hex
 */
public record StoredFile(
    UUID id,
    UUID caseId,
    DocumentKind kind,
    String name,
    String contentType,
    long size,
    String sha256) {

  /** By what the mailroom found in the bytes, or by the name where it could not tell. */
  public boolean isPdf() {
    return "application/pdf".equals(contentType) || endsWith(".pdf");
  }

  public boolean isJpegOrPng() {
    return "image/jpeg".equals(contentType) || "image/png".equals(contentType);
  }

  private boolean endsWith(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
