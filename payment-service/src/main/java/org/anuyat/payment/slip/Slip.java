package org.anuyat.payment.slip;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.seenbefore.AlikePicture;
import org.anuyat.payment.slipqr.MiniQr;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

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

  @Embedded private KeptFile file;
  @Embedded private MiniQrOnSlip miniQr;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> morePayments;

  private UUID repeatOf;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "first_slip_id")
  private Slip firstSlip;

  private Instant firstSeenAt;

  @Enumerated(EnumType.STRING)
  private SeenBy firstSeenBy;

  private UUID alikeSlip;
  private Integer alikeDistance;
  private boolean alikeElsewhere;
  private Instant decidedAt;
  private String decidedBy;
  private String reason;

  @OneToMany(mappedBy = "slip", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<SlipHistoryEntry> history = new ArrayList<>();

  protected Slip() {}

  Slip(SlipMail mail, HandedInSlip.Attachment attachment, boolean isWorthFetching) {
    this.id = Ids.next();
    this.mail = mail;
    this.fee = mail.fee().orElse(null);
    this.attachmentId = attachment.id();
    this.fileName = attachment.name();
    this.state = isWorthFetching ? SlipState.AWAITED : SlipState.NO_PROOF;
  }

  /** A file that was uploaded; its bytes are kept already. */
  Slip(UUID id, SlipMail mail, String fileName, KeptFile file) {
    this.id = id;
    this.mail = mail;
    this.fee = mail.fee().orElseThrow();
    this.attachmentId = id;
    this.fileName = fileName;
    this.file = file;
    this.state = SlipState.AWAITED;
  }

  void isNoProof() {
    state = SlipState.NO_PROOF;
  }

  /** Its file is kept and was looked at; what becomes of it is told next. */
  void wasLookedAt(StoredProof proof, Instant at) {
    file = proof.file();
    if (!proof.codes().isEmpty()) {
      miniQr = MiniQrOnSlip.of(proof.codes().getFirst());
      List<String> more =
          proof.codes().stream()
              .skip(1)
              .filter(MiniQr::crcValid)
              .map(code -> code.bank() + ":" + code.transRef())
              .toList();
      morePayments = more.isEmpty() ? null : more;
    }
    note(SlipEvent.SEEN, at, FeeEvent.THE_SERVICE, null);
  }

  void isUnmatched() {
    state = SlipState.UNMATCHED;
  }

  void attach(Fee toFee, String officer, Instant at, String why) {
    fee = toFee;
    note(SlipEvent.ATTACHED, at, officer, why);
  }

  void layOnDesk() {
    state = SlipState.ON_DESK;
  }

  void layOnDeskAsRepeat(UUID ofSlip, Instant at) {
    state = SlipState.ON_DESK;
    repeatOf = ofSlip;
    note(SlipEvent.REPEATED, at, FeeEvent.THE_SERVICE, null);
  }

  /**
   * @param first null when it is another municipality's
   */
  void block(Slip first, Instant seenAt, SeenBy by, Instant at) {
    state = SlipState.BLOCKED;
    firstSlip = first;
    firstSeenAt = seenAt;
    firstSeenBy = by;
    note(SlipEvent.BLOCKED, at, FeeEvent.THE_SERVICE, null);
  }

  void liftBlock(String officer, Instant at, String why) {
    state = SlipState.ON_DESK;
    note(SlipEvent.BLOCK_LIFTED, at, officer, why);
  }

  void looksLike(AlikePicture other) {
    alikeSlip = other.slipId().orElse(null);
    alikeElsewhere = other.slipId().isEmpty();
    alikeDistance = alikeElsewhere ? null : other.distance();
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

  private void note(SlipEvent event, Instant at, String actor, String why) {
    history.add(new SlipHistoryEntry(this, event, at, actor, why));
  }

  /** Whether it was looked at; before, there is nothing for an officer to decide. */
  public boolean wasSeen() {
    return state != SlipState.AWAITED;
  }

  /** Whether its bytes are kept here. */
  public boolean isKept() {
    return file != null;
  }

  /**
   * Three digits of the mini-QR's sending bank; empty for a wallet, and unless the file shows
   * exactly one payment whose check sum fits.
   */
  public Optional<String> bank() {
    return trusted().filter(MiniQrOnSlip::isOfBank).map(MiniQrOnSlip::qrBank);
  }

  /** The sending bank's reference, under the same conditions as {@link #bank()}. */
  public Optional<String> transRef() {
    return trusted().filter(MiniQrOnSlip::isOfBank).map(MiniQrOnSlip::qrTransRef);
  }

  /** The Bangkok date the mini-QR names; only a wallet's does. */
  public Optional<LocalDate> paidOn() {
    return trusted().map(MiniQrOnSlip::qrPaidOn);
  }

  private Optional<MiniQrOnSlip> trusted() {
    return Optional.ofNullable(miniQr)
        .filter(code -> Boolean.TRUE.equals(code.qrCrcValid()) && morePayments == null);
  }

  public UUID id() {
    return id;
  }

  public SlipMail mail() {
    return mail;
  }

  Optional<Fee> fee() {
    return Optional.ofNullable(fee);
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

  Optional<KeptFile> file() {
    return Optional.ofNullable(file);
  }

  public String contentType() {
    return file == null ? null : file.contentType();
  }

  Optional<MiniQrOnSlip> miniQr() {
    return Optional.ofNullable(miniQr);
  }

  /** Each {@code <bank>:<reference>}. */
  List<String> morePayments() {
    return morePayments == null ? List.of() : List.copyOf(morePayments);
  }

  UUID repeatOf() {
    return repeatOf;
  }

  Optional<Slip> firstSlip() {
    return Optional.ofNullable(firstSlip);
  }

  Instant firstSeenAt() {
    return firstSeenAt;
  }

  SeenBy firstSeenBy() {
    return firstSeenBy;
  }

  UUID alikeSlip() {
    return alikeSlip;
  }

  Integer alikeDistance() {
    return alikeDistance;
  }

  boolean alikeElsewhere() {
    return alikeElsewhere;
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

  List<SlipHistoryEntry> history() {
    return List.copyOf(history);
  }
}
