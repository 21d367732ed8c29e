package org.anuyat.permit.branding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.permit.platform.Ids;
import org.hibernate.annotations.TenantId;

/** Seal or logo of one municipality. */
@Entity
@Table(name = "branding_image")
class BrandingImage {
  @Id UUID id = Ids.next();
  @TenantId String municipality;

  @Enumerated(EnumType.STRING)
  Mark mark;

  String objectKey;
  String contentType;
  String sha256;
  long size;
  int width;
  int height;
  Instant updatedAt;
  String updatedBy;
}
