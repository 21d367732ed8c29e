package org.anuyat.cases.identity.examination;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something an examination noticed.
 *
 * @param documentId the file it was noticed in; null for what the officer read from it
 * @param detail a program's name or the name of a field; never what stands in the document
 */
public record Finding(FindingCode code, UUID documentId, String detail) {

  static Finding of(FindingCode code) {
    return new Finding(code, null, null);
  }

  static Finding of(FindingCode code, String detail) {
    return new Finding(code, null, detail);
  }

  Finding in(UUID document) {
    return new Finding(code, document, detail);
  }

  /** A finding as the API shows it. */
  @Schema(name = "Finding", description = "Something the machine noticed; it decides nothing")
  public record View(
      FindingCode code,
      Severity severity,
      String textTh,
      String textEn,
      @Schema(description = "The file it was noticed in, or null") UUID documentId,
      @Schema(description = "A program's name or the name of a field, or null") String detail) {}

  public View view() {
    return new View(code, code.severity(), code.textTh(), code.textEn(), documentId, detail);
  }
}
