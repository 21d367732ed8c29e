package org.anuyat.cases.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality settled about personal data: who answers, who may look. */
@Entity
@Table(name = "privacy_policy")
class PrivacyPolicy {

  /** Who answers for the personal data of a municipality (2.5). */
  @Embeddable
  @Schema(description = "Who answers for the municipality's personal data (rule 2.5)")
  record ResponsiblePerson(
      @Schema(examples = "นางตัวอย่าง รับผิดชอบ")
          @Column(name = "responsible_name")
          @NotBlank
          @Size(max = 200)
          String name,
      @Schema(examples = "ปลัดเทศบาล")
          @Column(name = "responsible_title")
          @NotBlank
          @Size(max = 200)
          String title,
      @Schema(description = "Phone or mail address", examples = "053-000-000")
          @Column(name = "responsible_contact")
          @NotBlank
          @Size(max = 200)
          String contact) {}

  @Id private String municipality;
  @Embedded private ResponsiblePerson responsible;

  @Column(name = "image_reader_roles")
  @JdbcTypeCode(SqlTypes.JSON)
  private Set<String> imageReaderRoles;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected PrivacyPolicy() {}

  PrivacyPolicy(String municipality) {
    this.municipality = municipality;
  }

  void settle(ResponsiblePerson person, Set<String> roles, String by, Instant at) {
    responsible = person;
    imageReaderRoles = new TreeSet<>(roles);
    changedBy = by;
    changedAt = at;
  }

  ResponsiblePerson responsible() {
    return responsible;
  }

  Set<String> imageReaderRoles() {
    return imageReaderRoles;
  }
}
