package org.anuyat.payment.slip;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A mail handed in as proof of payment with the answer it got, or an upload. */
@Entity
public class SlipMail {
  @Id private UUID id;
  @TenantId private String municipality;
  private UUID messageId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "fee_id")
  private Fee fee;

  private Instant arrivedAt;
  private String fromAddress;

  @Enumerated(EnumType.STRING)
  private SlipChannel channel;

  private String handedInBy;

  @Enumerated(EnumType.STRING)
  private SlipOutcome outcome;

  private Instant readAt;

  @OneToMany(mappedBy = "mail", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Slip> slips = new ArrayList<>();

  protected SlipMail() {}

  SlipMail(UUID messageId, HandedInSlip handedIn, Matching.Match match) {
    this.id = Ids.next();
    this.messageId = messageId;
    this.arrivedAt = handedIn.arrivedAt();
    this.fromAddress = handedIn.from().address();
    this.channel = SlipChannel.MAIL;
    this.outcome = match.outcome();
    this.fee = match.fee().orElse(null);
  }

  /** An upload; it stands in a mail's place under an id of its own. */
  SlipMail(Fee fee, Instant at, String subject) {
    this.id = Ids.next();
    this.messageId = id;
    this.arrivedAt = at;
    this.channel = SlipChannel.UPLOAD;
    this.handedInBy = subject;
    this.outcome = fee.isOpen() ? SlipOutcome.MATCHED : SlipOutcome.NOT_AWAITING_PAYMENT;
    this.fee = fee;
  }

  void add(HandedInSlip.Attachment attachment, boolean isWorthFetching) {
    slips.add(new Slip(this, attachment, isWorthFetching));
  }

  Slip add(UUID slipId, String fileName, KeptFile file) {
    Slip slip = new Slip(slipId, this, fileName, file);
    slips.add(slip);
    return slip;
  }

  /** An officer says which fee it is for; the answer it got stays what it was. */
  void attach(Fee toFee) {
    fee = toFee;
  }

  void wasRead(Instant at) {
    readAt = at;
  }

  boolean isRead() {
    return readAt != null;
  }

  UUID id() {
    return id;
  }

  public UUID messageId() {
    return messageId;
  }

  Optional<Fee> fee() {
    return Optional.ofNullable(fee);
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  public String fromAddress() {
    return fromAddress;
  }

  SlipChannel channel() {
    return channel;
  }

  String handedInBy() {
    return handedInBy;
  }

  SlipOutcome outcome() {
    return outcome;
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }
}
