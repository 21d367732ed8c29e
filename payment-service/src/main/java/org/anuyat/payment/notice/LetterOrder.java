package org.anuyat.payment.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
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
 * @param money the sums it is about, as they were when it was ordered
 */
public record LetterOrder(
    String municipality,
    String key,
    LetterKind kind,
    UUID feeId,
    UUID caseId,
    UUID replyToMessage,
    String reason,
    LetterMoney money)
    implements JobHandler.Data {
  @JsonCreator
  public LetterOrder {
    money = money == null ? LetterMoney.NONE : money;
  }

  /** A letter that names no sums. */
  public LetterOrder(
      String municipality,
      String key,
      LetterKind kind,
      UUID feeId,
      UUID caseId,
      UUID replyToMessage,
      String reason) {
    this(municipality, key, kind, feeId, caseId, replyToMessage, reason, LetterMoney.NONE);
  }
}
