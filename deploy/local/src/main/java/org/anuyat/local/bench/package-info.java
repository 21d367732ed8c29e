/**
 * Measures the mailroom beside its limits ({@code deploy/bench/intake}): a stack of its own on a
 * real Dovecot, mails over IMAP, times and memory seen from outside.
 */
package org.anuyat.local.bench;
