package org.anuyat.intake.proposal;

/**
 * A value found in a mail.
 *
 * @param value as it would be confirmed; an ID number as its thirteen digits
 * @param place where in the source: the line's number or the file's name; null for the subject
 */
record Found(
    ProposedField field,
    String value,
    ProposalSource source,
    String place,
    Confidence confidence,
    String reasonTh,
    String reasonEn) {}
