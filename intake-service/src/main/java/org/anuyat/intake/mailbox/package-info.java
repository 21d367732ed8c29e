/**
 * The municipality's mailbox (ตู้จดหมาย): swept on a schedule, every folder, junk too (rule A3.2).
 *
 * <p>Raw bytes are stored before anything is made of them; a mail is registered before it is marked
 * as read. One sweep at a time holds a mailbox's lease. A mail that cannot be taken in is tried
 * again by itself and never stops the others.
 */
package org.anuyat.intake.mailbox;
