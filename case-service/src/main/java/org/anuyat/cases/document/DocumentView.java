package org.anuyat.cases.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.retention.RecordClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of the case as the API shows it. */
@Schema(
    name = "CaseDocument",
    description = "A mail as it came, one file of it, or a paper of this office")
public record DocumentView(
    @Schema(description = "Its bytes: GET …/case-files/{caseId}/documents/{documentId}/content")
        UUID documentId,
    @Schema(description = "Null for what this office made or scanned itself") UUID messageId,
    DocumentKind kind,
    String name,
    String contentType,
    Long size,
    String sha256,
    CaseDocument.State state,
    @Schema(description = "When the bytes lay in the case file's own store") Instant storedAt,
    @Schema(description = "IDENTITY_IMAGE is read by named roles only, each read is noted")
        RecordClass recordClass,
    @Schema(
            description =
                "Signatures inside a PDF, in one word; each one at …/documents/{documentId}/signatures;"
                    + " null while not checked, or no PDF")
        SignatureFinding.View signatures) {

  /** Whether its bytes lie in the case file's own store. */
  @JsonIgnore
  public boolean isStored() {
    return state == CaseDocument.State.STORED;
  }

  /** Whether it is a mail as it came, not a file of one. */
  @JsonIgnore
  public boolean isMail() {
    return kind == DocumentKind.MAIL;
  }
}
