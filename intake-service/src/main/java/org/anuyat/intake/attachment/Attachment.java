package org.anuyat.intake.attachment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.attachment.clinic.Finding;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** A file of a message as stored. */
@Entity
@Table(name = "attachment")
public class Attachment {
  @Id UUID id;
  @TenantId String municipality;

  @Column(name = "message_id")
  UUID messageId;

  int position;
  String name;

  @Column(name = "content_type")
  String contentType;

  boolean inline;
  long size;
  String sha256;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "attachment_warning", joinColumns = @JoinColumn(name = "attachment_id"))
  Set<Finding> findings = new HashSet<>();

  @Column(name = "object_key")
  String objectKey;

  boolean has(AttachmentWarning warning) {
    return findings.stream().anyMatch(f -> f.code() == warning);
  }
}
