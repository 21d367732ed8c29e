package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

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

  /** When the office is open from one day to another, both included. */
  public WorkingTime workingTime(String municipality, LocalDate from, LocalDate to) {
    return intake.workingTime(municipality, from, to);
  }

  /**
   * When the mail left for the applicant; empty while it waits, also to be handed over, or when it
   * did not get through.
   */
  public Optional<Instant> sentAt(String municipality, String key) {
    try {
      IntakeApi.SentMail mail = intake.outgoingMail(municipality, key);
      return "SENT".equals(mail.state()) ? Optional.ofNullable(mail.sentAt()) : Optional.empty();
    } catch (ClientWebApplicationException refused) {
      if (refused.getResponse().getStatus() == 404) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  /** The mail as it came; the caller closes it. */
  public InputStream rawMail(String municipality, UUID messageId) {
    return intake.rawMail(municipality, messageId);
  }

  /** One file of a mail; the caller closes it. */
  public InputStream attachment(String municipality, UUID messageId, UUID attachmentId) {
    return intake.attachment(municipality, messageId, attachmentId);
  }

  /** When what arrived at {@code at} counts as received: then, or at the next opening. */
  public Instant deemedReceived(String municipality, Instant at) {
    return intake.explain(municipality, at).deemedReceivedAt();
  }

  /** Tells that a letter's question is answered; the same answer again changes nothing. */
  public void answered(String municipality, UUID messageId, InformationAnswer answer) {
    intake.answered(municipality, messageId, answer);
  }
}
