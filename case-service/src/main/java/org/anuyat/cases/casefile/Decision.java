package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The approver's decision. {@code by} is the {@code sub} of who decided; {@code onBehalfOf} that of
 * the approver he acted for, or null. {@code byTitleTh} is the office to print, with รักษาการแทน in
 * it for a deputy.
 */
@Embeddable
public record Decision(
    @Column(name = "decided_by") String by,
    @Column(name = "decided_by_name") String byName,
    @Column(name = "decided_by_title_th") String byTitleTh,
    @Column(name = "decided_at") Instant at,
    @Column(name = "decision_reason") String reason,
    @Column(name = "decided_on_behalf_of") String onBehalfOf,
    @Column(name = "decided_on_behalf_of_name") String onBehalfOfName) {

  Decision withoutReason() {
    return new Decision(by, byName, byTitleTh, at, null, onBehalfOf, onBehalfOfName);
  }
}
