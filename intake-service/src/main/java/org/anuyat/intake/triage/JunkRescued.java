package org.anuyat.intake.triage;

import java.util.UUID;

/**
 * An officer found genuine mail outside the inbox: it is to be moved there on the mail server,
 * keeping the time it arrived (rule A3.4). Fired in the officer's transaction.
 */
public record JunkRescued(String municipality, UUID messageId) {}
