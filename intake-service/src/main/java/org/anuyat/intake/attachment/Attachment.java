package org.anuyat.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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

  @Enumerated(EnumType.STRING)
  AttachmentFlag flag;

  @Column(name = "object_key")
  String objectKey;
}
