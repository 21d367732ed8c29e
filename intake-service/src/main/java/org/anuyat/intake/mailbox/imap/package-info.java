/**
 * What is said to the IMAP server, and nothing else: no database, no store.
 *
 * <p>Angus keeps an object for each message it is asked for; here a folder is asked by UID, so that
 * a folder of 100,000 mails costs what is new in it.
 */
package org.anuyat.intake.mailbox.imap;
