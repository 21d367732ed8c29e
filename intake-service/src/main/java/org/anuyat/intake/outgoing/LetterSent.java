package org.anuyat.intake.outgoing;

import java.time.Instant;

/** The mail server took a letter; fired in the transaction that notes it. */
public record LetterSent(String key, Purpose purpose, Instant at) {}
