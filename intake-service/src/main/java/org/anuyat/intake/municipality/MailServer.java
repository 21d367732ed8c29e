package org.anuyat.intake.municipality;

/** One end of a mail account. */
public record MailServer(String host, int port, Security security) {}
