package org.anuyat.cases.posted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A file a portal uploaded, for an application that is to come or has come. */
@Entity
@Table(name = "posted_file")
class PostedFile {
  /** What the keys of all uploads begin with, behind the municipality. */
  static final String PREFIX = "posted/";

  @Id private UUID id;
  @TenantId private String municipality;
  private String client;
  private String name;

  @Column(name = "content_type")
  private String contentType;

  private long size;
  private String sha256;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "application_id")
  private UUID applicationId;

  private Integer position;

  protected PostedFile() {}

  PostedFile(String client, Upload upload, Instant now) {
    this.id = Ids.next();
    this.client = client;
    this.name = upload.name();
    this.contentType = upload.contentType();
    this.size = upload.size();
    this.sha256 = upload.sha256();
    this.uploadedAt = now;
  }

  /** It belongs to the application now, as its file of this position. */
  void attach(UUID application, int place) {
    applicationId = application;
    position = place;
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  String client() {
    return client;
  }

  String name() {
    return name;
  }

  String contentType() {
    return contentType;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  Optional<UUID> applicationId() {
    return Optional.ofNullable(applicationId);
  }

  /** Where its bytes lie in the bucket; nothing of the sender's is in it. */
  static String objectKey(String municipality, UUID id) {
    return municipality + "/" + PREFIX + id;
  }
}
