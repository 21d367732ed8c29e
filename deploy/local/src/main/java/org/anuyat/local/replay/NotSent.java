package org.anuyat.local.replay;

/**
 * A file that did not get into the mailbox.
 *
 * @param reason what the disk or the mail server said
 */
record NotSent(MailFile file, int copy, String reason) {}
