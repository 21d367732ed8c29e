package org.anuyat.intake.inforequest;

import java.time.Instant;

/**
 * Which lines of the log are shown; what is null is not asked for.
 *
 * @param answered false: those still open
 * @param year Buddhist year of receipt
 * @param from received at or after
 * @param to received before
 */
record RequestFilter(Boolean answered, Integer year, Instant from, Instant to, String q) {}
