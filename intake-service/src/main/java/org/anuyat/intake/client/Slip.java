package org.anuyat.intake.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail that looks like a proof of payment. */
public record Slip(
    Instant arrivedAt,
    Sender from,
    UUID caseId,
    List<String> transactionIds,
    List<MailFile> attachments) {}
