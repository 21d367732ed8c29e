package org.anuyat.local.replay;

import java.time.Instant;

/**
 * A mail that the mail server has taken.
 *
 * @param copy counts the repeats of one file from 1 on
 * @param emptied the file was empty, and one empty line was sent in its place
 */
record Sent(MailFile file, int copy, long uidValidity, long uid, Instant at, boolean emptied) {}
