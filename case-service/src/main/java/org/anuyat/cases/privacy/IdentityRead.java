package org.anuyat.cases.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One read of an identity image; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "identity_read")
public class IdentityRead {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "document_id")
  private UUID documentId;

  private String reader;

  @Column(name = "reader_name")
  private String readerName;

  private Instant at;
  private String why;

  protected IdentityRead() {}

  IdentityRead(
      UUID caseId, UUID documentId, String reader, String readerName, Instant at, String why) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.documentId = documentId;
    this.reader = reader;
    this.readerName = readerName;
    this.at = at;
    this.why = why;
  }

  /** One read as the API shows it. */
  @Schema(name = "IdentityRead", description = "Who read an identity image, when and why")
  public record View(
      UUID documentId,
      @Schema(description = "The person, the token's sub") String reader,
      String readerName,
      Instant at,
      String why) {}

  View view() {
    return new View(documentId, reader, readerName, at, why);
  }
}
