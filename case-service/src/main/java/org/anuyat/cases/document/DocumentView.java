package org.anuyat.cases.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of the case as the API shows it. */
@Schema(name = "CaseDocument", description = "A mail as it came, or one file of it")
public record DocumentView(
    @Schema(description = "Its bytes: GET …/case-files/{caseId}/documents/{documentId}/content")
        UUID documentId,
    UUID messageId,
    CaseDocument.Kind kind,
    String name,
    String contentType,
    Long size,
    String sha256,
    CaseDocument.State state,
    @Schema(description = "When the bytes lay in the case file's own store") Instant storedAt) {

  /** Whether its bytes lie in the case file's own store. */
  @JsonIgnore
  public boolean isStored() {
    return state == CaseDocument.State.STORED;
  }

  /** Whether it is a mail as it came, not a file of one. */
  @JsonIgnore
  public boolean isMail() {
    return kind == CaseDocument.Kind.MAIL;
  }
}
