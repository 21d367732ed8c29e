package org.anuyat.intake.proposal;

/**
 * A file of a letter as far as a proposal reads it.
 *
 * @param text of its first pages; empty when it has none or could not be read
 */
public record FormFile(String name, String text) {}
