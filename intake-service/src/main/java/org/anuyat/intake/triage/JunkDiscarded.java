package org.anuyat.intake.triage;

import java.util.UUID;

/**
 * An officer confirmed a mail as junk: it is to be deleted at once on the mail server (rule A3.3).
 * Fired in the officer's transaction.
 */
public record JunkDiscarded(String municipality, UUID messageId) {}
