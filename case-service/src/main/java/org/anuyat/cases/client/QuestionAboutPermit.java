package org.anuyat.cases.client;

import java.time.Instant;

/**
 * A letter's question that the permit register answers.
 *
 * @param permitNumber null unless the letter names it
 * @param procedureCode null unless it is known
 */
public record QuestionAboutPermit(
    Instant receivedAt,
    String askerName,
    String question,
    String permitNumber,
    String procedureCode) {}
