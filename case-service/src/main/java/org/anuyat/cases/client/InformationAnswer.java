package org.anuyat.cases.client;

import java.time.Instant;

/**
 * That a letter's question is answered, for intake's log and for the requester.
 *
 * @param letter to be mailed in the thread of the letter; null when it was answered another way
 * @param identityProof null when there was none
 */
public record InformationAnswer(
    OutgoingMail.Text letter,
    Instant answeredAt,
    String officer,
    String officerName,
    String informationSource,
    String remarks,
    boolean containsPersonalData,
    IdentityProof identityProof) {

  /** How and when the requester proved who he is. */
  public record IdentityProof(String how, Instant at) {}
}
