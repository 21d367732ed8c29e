package org.anuyat.intake.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.anuyat.intake.attachment.AttachmentView;
import org.anuyat.intake.proposal.ConfirmationView;
import org.anuyat.intake.proposal.JuristicPersonPolicy;
import org.anuyat.intake.proposal.ProposalView;
import org.anuyat.intake.triage.SenderAuthenticity;
import org.anuyat.intake.triage.SkipReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One message with everything known of it.
 *
 * @param claimedAt the sender's Date header; proves nothing
 * @param arrivedAt when the mail server took it in
 * @param seenAt when it was registered
 * @param deemedReceivedAt from when the legal clocks run
 * @param claimedTimeWrong the Date header is off by more than ten minutes
 * @param timeTrace why it counts as received when it does, in Thai; the first line says it in short
 * @param timeTraceEn the same reasons in English
 * @param calendarVersion the version of the calendar its times were reckoned by
 * @param readingNotes limits met and wrappings opened while reading it
 * @param acked whether it is acknowledged; false too while it is not read yet
 * @param ackReason why it is not acknowledged; null when it is, or not read yet
 * @param authenticity what shows whether the sender is who he says; null when there is no sender
 * @param forwardedBy the colleague who passed it on to the central mailbox (rule A3.8); else null
 * @param originallySentAt when the applicant wrote to that colleague, where it can be believed; the
 *     service level counts from then
 * @param acknowledgement null while the message is not read yet
 * @param proposals what was read of it for an officer to confirm
 * @param juristicFromFreeMail a juristic person seems to apply, and from free mail: ask for its own
 *     e-mail and the power of attorney (rule 3.6)
 * @param confirmation null until an officer confirmed
 * @param handling what officers did with it by hand, the first thing first
 */
@Schema(name = "Message")
public record MessageView(
    UUID id,
    @Schema(examples = "123/2569") String registerNumber,
    MessageState state,
    @Schema(examples = "GUESSED_REFERENCE") String stateReason,
    @Schema(examples = "INBOX") String folder,
    @Schema(examples = "204800") long size,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String fromName,
    @Schema(examples = "citizen@example.org") String fromAddress,
    @Schema(examples = "other@example.org") String replyTo,
    SenderAuthenticity authenticity,
    @Schema(examples = "officer@dla.go.th") String forwardedBy,
    Instant originallySentAt,
    @Schema(examples = "ขออนุญาตจำหน่ายอาหาร food-shop") String subject,
    @Schema(examples = "เรียน นายกเทศมนตรี") String text,
    @Schema(examples = "<first@example.org>") String messageId,
    List<ReadingNoteView> readingNotes,
    Instant claimedAt,
    Instant arrivedAt,
    Instant seenAt,
    Instant deemedReceivedAt,
    Instant acknowledgeBy,
    boolean claimedTimeWrong,
    List<String> timeTrace,
    List<String> timeTraceEn,
    @Schema(examples = "2569-2/1") String calendarVersion,
    List<String> transactionIds,
    @Schema(examples = "food-shop") String procedureCode,
    UUID caseId,
    UUID feeId,
    boolean acked,
    SkipReason ackReason,
    AcknowledgementView acknowledgement,
    List<AttachmentView> attachments,
    List<HandlingView> handling,
    List<ProposalView> proposals,
    boolean juristicFromFreeMail,
    ConfirmationView confirmation) {

  static MessageView of(
      Message m,
      AcknowledgementView acknowledgement,
      List<AttachmentView> attachments,
      List<HandlingView> handling,
      List<ProposalView> proposals,
      ConfirmationView confirmation) {
    return new MessageView(
        m.id,
        m.number().toString(),
        m.state,
        m.stateReason,
        m.folder,
        m.size,
        m.sha256,
        m.fromName,
        m.fromAddress,
        m.replyTo,
        m.authenticity,
        m.forwardedBy,
        m.originallySentAt,
        m.subject,
        m.body,
        m.mimeMessageId,
        m.readingNoteList().stream().map(ReadingNoteView::of).toList(),
        m.claimedAt,
        m.arrivedAt,
        m.seenAt,
        m.deemedReceivedAt,
        m.acknowledgeBy,
        m.claimedTimeWrong,
        m.timeTrace.lines().toList(),
        m.timeTraceEn.lines().toList(),
        m.calendarVersion,
        m.transactionIdList(),
        m.procedureCode,
        m.caseId,
        m.feeId,
        acknowledgement != null && acknowledgement.acknowledged(),
        acknowledgement == null ? null : acknowledgement.skipReason(),
        acknowledgement,
        attachments,
        handling,
        proposals,
        JuristicPersonPolicy.writesFromFreeMail(m.fromAddress, proposals),
        confirmation);
  }
}
