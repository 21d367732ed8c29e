package org.anuyat.intake.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail as case-service takes it in. */
public record CaseMail(
    UUID messageId,
    String registerNumber,
    Instant arrivedAt,
    Instant deemedReceivedAt,
    Sender from,
    String replyTo,
    String subject,
    String text,
    String procedureCode,
    List<MailFile> attachments) {}
