package org.anuyat.intake.municipality;

/** A municipality was created or changed; its mailbox may have another account now. */
public record MunicipalityWritten(String code) {}
