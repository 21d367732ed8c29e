package org.anuyat.intake.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens cases, adds replies, hands on questions. Called by jobs, which try again. */
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

  /** The letter asks for information only. */
  public void ask(String municipality, InformationLetter letter) {
    api.ask(municipality, letter.messageId(), letter);
  }

  /** The letter is no information request; one that was never handed on is none there either. */
  public void withdrawQuestion(String municipality, UUID messageId) {
    try {
      api.withdraw(municipality, messageId);
    } catch (WebApplicationException answer) {
      if (answer.getResponse().getStatus() != 404) {
        throw answer;
      }
    }
  }
}
