package org.anuyat.payment.slip;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.TenantId;

/** One file sent as proof of payment. */
@Entity
public class Slip {
  @Id private UUID id;
  @TenantId private String municipality;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "mail_id")
  private SlipMail mail;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "fee_id")
  private Fee fee;

  private UUID attachmentId;
  private String fileName;

  @Enumerated(EnumType.STRING)
  private SlipState state;

  private String contentType;
  private Long sizeBytes;
  private String sha256;
  private boolean suspectedDuplicate;
  private UUID duplicateOf;
  private Instant decidedAt;
  private String decidedBy;
  private String reason;

  protected Slip() {}

  Slip(SlipMail mail, HandedInSlip.Attachment attachment, boolean isWorthFetching) {
    this.id = Ids.next();
    this.mail = mail;
    this.fee = mail.fee().orElseThrow();
    this.attachmentId = attachment.id();
    this.fileName = attachment.name();
    this.state = isWorthFetching ? SlipState.AWAITED : SlipState.NO_PROOF;
  }

  void isNoProof() {
    state = SlipState.NO_PROOF;
  }

  void layOnDesk(StoredProof proof, Fingerprints.Finding finding) {
    state = SlipState.ON_DESK;
    contentType = proof.type().contentType();
    sizeBytes = proof.sizeBytes();
    sha256 = proof.sha256();
    suspectedDuplicate = finding.seenBefore();
    duplicateOf = finding.firstSlip().orElse(null);
  }

  /** An officer found the money by it. */
  public void accept(String officer, Instant at) {
    state = SlipState.ACCEPTED;
    decidedBy = officer;
    decidedAt = at;
  }

  /** An officer could not accept it. */
  public void reject(String officer, Instant at, String why) {
    state = SlipState.REJECTED;
    decidedBy = officer;
    decidedAt = at;
    reason = why;
  }

  /** Whether it was looked at; before, there is nothing for an officer to decide. */
  public boolean wasSeen() {
    return state != SlipState.AWAITED;
  }

  /** Whether its bytes are kept here. */
  public boolean isKept() {
    return sha256 != null;
  }

  public UUID id() {
    return id;
  }

  public SlipMail mail() {
    return mail;
  }

  UUID attachmentId() {
    return attachmentId;
  }

  public String fileName() {
    return fileName;
  }

  public SlipState state() {
    return state;
  }

  public String contentType() {
    return contentType;
  }

  public Long sizeBytes() {
    return sizeBytes;
  }

  public String sha256() {
    return sha256;
  }

  public boolean suspectedDuplicate() {
    return suspectedDuplicate;
  }

  public UUID duplicateOf() {
    return duplicateOf;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public String reason() {
    return reason;
  }
}
