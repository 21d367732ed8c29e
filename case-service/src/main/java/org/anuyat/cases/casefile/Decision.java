package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The approver's decision. {@code by} is his {@code sub}. */
@Embeddable
public record Decision(
    @Column(name = "decided_by") String by,
    @Column(name = "decided_by_name") String byName,
    @Column(name = "decided_by_title_th") String byTitleTh,
    @Column(name = "decided_at") Instant at,
    @Column(name = "decision_reason") String reason) {

  Decision withoutReason() {
    return new Decision(by, byName, byTitleTh, at, null);
  }
}
