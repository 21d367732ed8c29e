package org.anuyat.intake.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens cases and adds replies. Called by jobs, which try again. */
@ApplicationScoped
public class CaseClient {
  @Inject @RestClient CaseApi api;

  public OpenedCase open(String municipality, CaseMail mail) {
    return api.open(municipality, mail.messageId(), mail);
  }

  /** False when the case is not known there. */
  public boolean reply(String municipality, UUID caseId, CaseMail mail) {
    try {
      api.reply(municipality, caseId, mail.messageId(), mail);
      return true;
    } catch (WebApplicationException answer) {
      if (answer.getResponse().getStatus() == 404) {
        return false;
      }
      throw answer;
    }
  }
}
