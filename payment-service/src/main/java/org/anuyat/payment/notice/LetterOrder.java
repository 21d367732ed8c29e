package org.anuyat.payment.notice;

import java.util.UUID;
import org.anuyat.payment.job.JobHandler;

/**
 * A letter to be written and sent once.
 *
 * @param key natural key of the mail
 * @param feeId the fee it is about, or null where none was found
 * @param caseId the case it belongs to, or null
 * @param replyToMessage the citizen's mail it answers, or null
 * @param reason an officer's own words, or null
 */
public record LetterOrder(
    String municipality,
    String key,
    LetterKind kind,
    UUID feeId,
    UUID caseId,
    UUID replyToMessage,
    String reason)
    implements JobHandler.Data {}
