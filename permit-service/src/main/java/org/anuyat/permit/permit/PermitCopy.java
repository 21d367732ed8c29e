package org.anuyat.permit.permit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One replacement copy (ใบแทน): the same permit and number, a document of its own. */
@Entity
@Table(name = "permit_copy")
class PermitCopy {
  @Id UUID id;
  @TenantId String municipality;
  UUID permitId;
  int counter;

  @Enumerated(EnumType.STRING)
  CopyCause cause;

  String remark;
  LocalDate issuedOn;
  String actor;
  String documentKey;
  String documentSha256;
  Long documentSize;

  Optional<StoredDocument> document() {
    return documentKey == null
        ? Optional.empty()
        : Optional.of(new StoredDocument(documentKey, documentSha256, documentSize));
  }
}
