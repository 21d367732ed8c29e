package org.anuyat.permit.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A change of status that no mail can tell the holder of, until an officer has told it. */
@Entity
@Table(name = "untold_change")
class UntoldChange {
  /** How an officer tells it. */
  enum Way {
    LETTER,
    PHONE,
    COUNTER
  }

  @Id UUID changeId;
  @TenantId String municipality;
  UUID permitId;
  String what;
  String whatTh;
  Instant since;

  @Enumerated(EnumType.STRING)
  Way toldWay;

  String toldTo;
  String toldBy;
  Instant toldAt;
}
