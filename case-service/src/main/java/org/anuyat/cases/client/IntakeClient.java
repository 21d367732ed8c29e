package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The mailroom: sends mails, knows the working calendar, keeps the bytes of mails. */
@ApplicationScoped
public class IntakeClient {
  @Inject @RestClient IntakeApi intake;

  /** Hands a mail over to be sent; the same key again sends nothing more. */
  public void handOver(String municipality, String key, OutgoingMail mail) {
    intake.handOver(municipality, key, mail);
  }

  /** Has a posted application registered; the same id again answers the first number. */
  public PostedLetter.Registered registerPosted(String municipality, UUID id, PostedLetter letter) {
    return intake.registerPosted(municipality, id, letter);
  }

  /** Close of business of the {@code days}-th working day after {@code from}. */
  public Instant deadline(String municipality, Instant from, int days) {
    return intake.workingDays(municipality, from, days).deadline();
  }

  /** The mail as it came; the caller closes it. */
  public InputStream rawMail(String municipality, UUID messageId) {
    return intake.rawMail(municipality, messageId);
  }

  /** One file of a mail; the caller closes it. */
  public InputStream attachment(String municipality, UUID messageId, UUID attachmentId) {
    return intake.attachment(municipality, messageId, attachmentId);
  }
}
