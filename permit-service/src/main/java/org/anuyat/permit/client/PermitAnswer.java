package org.anuyat.permit.client;

import java.time.Instant;

/**
 * That a letter's question about a permit is answered.
 *
 * @param officer the registrar, as the subject of his token
 */
public record PermitAnswer(Instant answeredAt, String officer, String officerName) {}
