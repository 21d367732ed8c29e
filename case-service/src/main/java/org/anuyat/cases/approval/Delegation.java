package org.anuyat.cases.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Principal;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** Who stands in for an absent approver, from day to day (รักษาการแทน). */
@Entity
@Table(name = "approval_delegation")
class Delegation {
  @Id private UUID id;

  @TenantId private String municipality;

  private String approver;

  @Column(name = "approver_name")
  private String approverName;

  @Column(name = "approver_title_th")
  private String approverTitleTh;

  private String delegate;

  @Column(name = "delegate_name")
  private String delegateName;

  @Column(name = "from_date")
  private LocalDate from;

  @Column(name = "to_date")
  private LocalDate to;

  private String reason;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Delegation() {}

  Delegation(DelegationRequest asked, Act act) {
    this.id = Ids.next();
    this.approver = asked.approver();
    this.approverName = asked.approverName();
    this.approverTitleTh = asked.approverTitleTh();
    this.delegate = asked.delegate();
    this.delegateName = asked.delegateName();
    this.from = asked.from();
    this.to = asked.to();
    this.reason = asked.reason();
    this.madeBy = act.actor();
    this.madeAt = act.at();
  }

  /** It ends before its last day; ending it again changes nothing. */
  void end(Act act) {
    if (endedAt == null) {
      endedBy = act.actor();
      endedAt = act.at();
    }
  }

  String approver() {
    return approver;
  }

  Principal principal() {
    return new Principal(approver, approverName, approverTitleTh);
  }

  DelegationView view(LocalDate today) {
    return new DelegationView(
        id,
        approver,
        approverName,
        approverTitleTh,
        delegate,
        delegateName,
        from,
        to,
        reason,
        endedAt == null && !today.isBefore(from) && !today.isAfter(to),
        madeBy,
        madeAt,
        endedBy,
        endedAt);
  }
}
