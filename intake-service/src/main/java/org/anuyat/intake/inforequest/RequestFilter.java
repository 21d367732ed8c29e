package org.anuyat.intake.inforequest;

/**
 * Which lines of the log are shown; what is null is not asked for.
 *
 * @param answered false: those still open
 * @param year Buddhist year of receipt
 */
record RequestFilter(Boolean answered, Integer year, String q) {}
