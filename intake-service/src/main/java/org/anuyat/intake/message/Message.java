package org.anuyat.intake.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.anuyat.intake.calendar.LegalClock;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.message.reading.ReadingNote;
import org.anuyat.intake.register.RegisterNumber;
import org.anuyat.intake.triage.SenderAuthenticity;
import org.anuyat.intake.triage.SkipReason;
import org.hibernate.annotations.TenantId;

/** One mail that came. */
@Entity
@Table(name = "message")
public class Message {
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

  /** Stands where a mail has its folder: a portal posted it. */
  static final String POSTED = "posted";

  @Id UUID id;
  @TenantId String municipality;
  String sha256;

  @Column(name = "raw_key")
  String rawKey;

  long size;
  String folder;

  @Column(name = "too_large")
  boolean tooLarge;

  @Column(name = "register_year")
  int registerYear;

  @Column(name = "register_number")
  int registerNumber;

  @Column(name = "claimed_at")
  Instant claimedAt;

  @Column(name = "arrived_at")
  Instant arrivedAt;

  @Column(name = "seen_at")
  Instant seenAt;

  @Column(name = "deemed_received_at")
  Instant deemedReceivedAt;

  @Column(name = "acknowledge_by")
  Instant acknowledgeBy;

  @Column(name = "time_trace")
  String timeTrace;

  @Column(name = "time_trace_en")
  String timeTraceEn;

  @Column(name = "calendar_version")
  String calendarVersion;

  @Column(name = "claimed_time_wrong")
  boolean claimedTimeWrong;

  @Enumerated(EnumType.STRING)
  MessageState state;

  @Column(name = "state_reason")
  String stateReason;

  @Column(name = "from_name")
  String fromName;

  @Column(name = "from_address")
  String fromAddress;

  @Column(name = "reply_to")
  String replyTo;

  @Embedded SenderAuthenticity authenticity;

  @Column(name = "forwarded_by")
  String forwardedBy;

  @Column(name = "originally_sent_at")
  Instant originallySentAt;

  String subject;
  String body;

  @Column(name = "mime_message_id")
  String mimeMessageId;

  @Column(name = "reading_notes")
  String readingNotes = "";

  @Column(name = "transaction_ids")
  String transactionIds;

  @Column(name = "procedure_code")
  String procedureCode;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "fee_id")
  UUID feeId;

  String overruled;

  RegisterNumber number() {
    return new RegisterNumber(registerNumber, registerYear);
  }

  /** The procedure a portal posted it for; empty for a mail. */
  Optional<String> postedProcedure() {
    return POSTED.equals(folder) ? Optional.ofNullable(procedureCode) : Optional.empty();
  }

  List<ReadingNote> readingNoteList() {
    return readingNotes.isEmpty()
        ? List.of()
        : Stream.of(readingNotes.split(" ")).map(ReadingNote::valueOf).toList();
  }

  List<String> transactionIdList() {
    return transactionIds.isEmpty() ? List.of() : List.of(transactionIds.split(" "));
  }

  /** Takes over what the mail says of itself. */
  void describe(ReadMail mail) {
    mail.from()
        .ifPresent(from -> {
          fromName = from.name();
          fromAddress = from.address();
        });
    replyTo = mail.replyTo().map(r -> r.address()).orElse(null);
    subject = mail.subject();
    body = mail.text();
    mimeMessageId = mail.messageId().orElse(null);
    readingNotes = mail.notes().stream().map(Enum::name).collect(Collectors.joining(" "));
    claimedAt = mail.claimedAt().orElse(null);
    claimedTimeWrong =
        claimedAt != null
            && originallySentAt == null
            && Duration.between(claimedAt, arrivedAt).abs().compareTo(CLOCK_TOLERANCE) > 0;
  }

  /** Takes over when it counts as received and must be acknowledged, and why. */
  void reckon(ArrivalExplanation times) {
    deemedReceivedAt = times.deemedReceivedAt();
    acknowledgeBy = times.acknowledgeBy();
    timeTrace = String.join("\n", times.trace());
    timeTraceEn = String.join("\n", times.traceEn());
    calendarVersion = times.calendarVersion();
  }

  /** Takes back everything the mail said: junk is not shown. */
  void forget() {
    fromName = null;
    fromAddress = null;
    replyTo = null;
    authenticity = null;
    forwardedBy = null;
    subject = "";
    body = "";
    mimeMessageId = null;
    claimedAt = null;
    claimedTimeWrong = false;
    transactionIds = "";
  }

  /** Objections an officer has set aside. */
  Set<SkipReason> overruled() {
    return overruled.isEmpty()
        ? Set.of()
        : Arrays.stream(overruled.split(" ")).map(SkipReason::valueOf).collect(Collectors.toSet());
  }

  void overrule(SkipReason objection) {
    overruled = (overruled + " " + objection.name()).strip();
  }

  void become(MessageState newState, String reason) {
    state = newState;
    stateReason = reason;
  }

  Optional<MailAddress> from() {
    return Optional.ofNullable(fromAddress).map(address -> new MailAddress(fromName, address));
  }

  Optional<MailAddress> replyTo() {
    return Optional.ofNullable(replyTo).map(address -> new MailAddress("", address));
  }

  /** An officer names the person whose matter it is; answers go there and nowhere else. */
  void nameApplicant(String address) {
    fromName = "";
    fromAddress = address;
    replyTo = null;
  }

  /** A colleague passed it on, and he is not the one to answer. */
  boolean lacksApplicant() {
    return HoldReason.APPLICANT_UNKNOWN.name().equals(stateReason);
  }

  String correspondent() {
    return fromAddress == null ? "" : fromAddress;
  }

  /** When it counts as received and must be acknowledged, by a clock. */
  ArrivalExplanation times(LegalClock clock) {
    return originallySentAt == null
        ? ArrivalExplanation.of(clock, arrivedAt)
        : MisdirectedTimes.of(clock, originallySentAt, arrivedAt);
  }
}
