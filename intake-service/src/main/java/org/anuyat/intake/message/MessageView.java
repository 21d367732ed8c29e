package org.anuyat.intake.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.anuyat.intake.attachment.AttachmentView;
import org.anuyat.intake.proposal.ConfirmationView;
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
 * @param confirmation null until an officer confirmed
 * @param handling what officers did with it by hand, the first thing first
 */
@Schema(name = "Message")
public record MessageView(
    UUID id,
    String registerNumber,
    MessageState state,
    String stateReason,
    String folder,
    long size,
    String sha256,
    String fromName,
    String fromAddress,
    String replyTo,
    SenderAuthenticity authenticity,
    String forwardedBy,
    Instant originallySentAt,
    String subject,
    String text,
    String messageId,
    List<ReadingNoteView> readingNotes,
    Instant claimedAt,
    Instant arrivedAt,
    Instant seenAt,
    Instant deemedReceivedAt,
    Instant acknowledgeBy,
    boolean claimedTimeWrong,
    List<String> timeTrace,
    List<String> timeTraceEn,
    String calendarVersion,
    List<String> transactionIds,
    String procedureCode,
    UUID caseId,
    UUID feeId,
    boolean acked,
    SkipReason ackReason,
    AcknowledgementView acknowledgement,
    List<AttachmentView> attachments,
    List<HandlingView> handling,
    List<ProposalView> proposals,
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
        confirmation);
  }
}
