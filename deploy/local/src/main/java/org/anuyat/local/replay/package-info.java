/**
 * The replay ({@code deploy/replay}): puts every file of a folder tree into a municipality's
 * mailbox over IMAP, waits until intake-service has given each its final state, and reports one
 * JSON line a mail. It is how one tries one's own archive.
 *
 * <p>Everything is seen from outside: IMAP on one side, REST on the other.
 */
package org.anuyat.local.replay;
