package org.anuyat.payment.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The mailroom of the current municipality. */
@ApplicationScoped
public class IntakeClient {
  @Inject @RestClient IntakeApi intake;
  @Inject CurrentMunicipality current;

  public Municipality municipality() {
    return intake.municipality(current.code());
  }

  /** Close of business of the {@code days}-th working day after {@code from}. */
  public Instant workingDaysAfter(Instant from, int days) {
    return intake.workingDays(current.code(), from.toString(), days).deadline();
  }

  /** Hands over a mail; with the same key again nothing more is sent. */
  public void handOver(String key, OutgoingMail mail) {
    intake.handOver(current.code(), key, mail);
  }

  public byte[] attachment(UUID messageId, UUID attachmentId) {
    return intake.attachment(current.code(), messageId, attachmentId);
  }
}
