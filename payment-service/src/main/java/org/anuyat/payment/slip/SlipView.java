package org.anuyat.payment.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.slippicture.PictureLook;
import org.anuyat.payment.slipqr.ThaiBanks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One file sent as proof, as the officer sees it. */
@Schema(description = "One file sent as proof of payment: seen, never paid (rules 6.3 to 6.5)")
public record SlipView(
    UUID slipId,
    @Schema(nullable = true, description = "Null while nobody knows which fee it is for")
        UUID feeId,
    SlipState state,
    @Schema(examples = "slip.jpg", description = "As the sender named it") String fileName,
    @Schema(nullable = true, examples = "image/jpeg") String contentType,
    @Schema(nullable = true, description = "In bytes") Long sizeBytes,
    @Schema(nullable = true, description = "64 hexadecimal digits over the bytes as they came")
        String sha256,
    @Schema(nullable = true, description = "How far its picture could be looked at; null before")
        PictureLook look,
    @Schema(description = "Whether preview.png can be fetched") boolean hasPreview,
    @Schema(nullable = true, description = "Null where no mini-QR was found") MiniQrView miniQr,
    @Schema(
            description =
                "Further mini-QRs of other payments in the same file; then none goes into a"
                    + " verification by itself",
            examples = "0")
        int morePayments,
    @Schema(nullable = true, description = "Another fee had the same file or payment first")
        FirstSeenView firstSeen,
    @Schema(
            nullable = true,
            description = "The first slip of this fee with the same file or payment")
        UUID repeatOf,
    @Schema(nullable = true, description = "A hint only: another slip's picture looks the same")
        SimilarView similarTo,
    SlipChannel channel,
    @Schema(description = "The mail it came with, or an upload's own id") UUID messageId,
    @Schema(nullable = true, description = "Null for an upload") String fromAddress,
    @Schema(nullable = true, description = "Subject that uploaded it; null for a mail")
        String handedInBy,
    Instant arrivedAt,
    @Schema(description = "What the mail was answered") SlipOutcome outcome,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) String reason,
    List<SlipEventView> history) {
  /** What the mini-QR says; neither an amount nor a receiver. */
  public record MiniQrView(
      @Schema(description = "Three digits of the sending bank, or TRUEMONEY", examples = "004")
          String bank,
      @Schema(nullable = true, examples = "ธนาคารกสิกรไทย") String bankNameTh,
      @Schema(nullable = true, examples = "KASIKORNBANK") String bankNameEn,
      @Schema(description = "The sender's reference", examples = "0002123123121200011")
          String transRef,
      @Schema(description = "False: the code was altered or badly made; do not trust it")
          boolean crcValid,
      @Schema(nullable = true, description = "A wallet's word for what was done", examples = "P2P")
          String walletEvent,
      @Schema(nullable = true, description = "Local date of payment; only a wallet tells it")
          LocalDate paidOn) {
    static MiniQrView of(MiniQrOnSlip code) {
      return new MiniQrView(
          code.qrBank(),
          ThaiBanks.nameTh(code.qrBank()).orElse(null),
          ThaiBanks.nameEn(code.qrBank()).orElse(null),
          code.qrTransRef(),
          code.qrCrcValid(),
          code.qrWalletEvent(),
          code.qrPaidOn());
    }
  }

  /** Where it was first; of another municipality only the day. */
  public record FirstSeenView(
      @Schema(description = "What is the same") SeenBy by,
      @Schema(description = "Another municipality saw it first") boolean elsewhere,
      @Schema(description = "Local date") LocalDate date,
      @Schema(nullable = true, description = "Null if elsewhere") Instant at,
      @Schema(nullable = true, description = "Null if elsewhere") UUID slipId,
      @Schema(nullable = true, description = "Null if elsewhere") UUID feeId,
      @Schema(nullable = true, description = "Null if elsewhere", examples = "7/2569")
          String caseNumber) {
    static FirstSeenView of(Slip slip) {
      Slip first = slip.firstSlip().orElse(null);
      Fee fee = first == null ? null : first.fee().orElse(null);
      return new FirstSeenView(
          slip.firstSeenBy(),
          first == null,
          ThaiDates.dateOf(slip.firstSeenAt()),
          first == null ? null : slip.firstSeenAt(),
          first == null ? null : first.id(),
          fee == null ? null : fee.id(),
          fee == null ? null : fee.order().caseNumber());
    }
  }

  /** Which picture looks the same; of another municipality only that there is one. */
  public record SimilarView(
      boolean elsewhere,
      @Schema(nullable = true, description = "Null if elsewhere") UUID slipId,
      @Schema(
              nullable = true,
              description = "Bits of 256 in which the pictures differ, 0 to 12; null if elsewhere",
              examples = "3")
          Integer distance) {}

  /** One thing that happened to it before an officer decided. */
  public record SlipEventView(
      Instant at, SlipEvent event, String actor, @Schema(nullable = true) String reason) {}

  public static SlipView of(Slip slip) {
    KeptFile file = slip.file().orElse(null);
    SlipMail mail = slip.mail();
    boolean isAlike = slip.alikeElsewhere() || slip.alikeSlip() != null;
    return new SlipView(
        slip.id(),
        slip.fee().map(Fee::id).orElse(null),
        slip.state(),
        slip.fileName(),
        slip.contentType(),
        file == null ? null : file.sizeBytes(),
        file == null ? null : file.sha256(),
        file == null ? null : file.look(),
        file != null && file.previewKey() != null,
        slip.miniQr().map(MiniQrView::of).orElse(null),
        slip.morePayments().size(),
        slip.firstSeenAt() == null ? null : FirstSeenView.of(slip),
        slip.repeatOf(),
        isAlike
            ? new SimilarView(slip.alikeElsewhere(), slip.alikeSlip(), slip.alikeDistance())
            : null,
        mail.channel(),
        mail.messageId(),
        mail.fromAddress(),
        mail.handedInBy(),
        mail.arrivedAt(),
        mail.outcome(),
        slip.decidedAt(),
        slip.decidedBy(),
        slip.reason(),
        slip.history().stream()
            .map(entry ->
                new SlipEventView(entry.at(), entry.event(), entry.actor(), entry.reason()))
            .toList());
  }
}
