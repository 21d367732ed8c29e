/**
 * Every sending of a permit or of a replacement copy (การส่งใบอนุญาต): by which way, to which
 * address, how it ended, and what an officer must still do: send it again after a bounce, tell the
 * password by another way, hand it out at the counter. The mails themselves are the delivery room's
 * matter; it listens.
 */
package org.anuyat.permit.dispatch;
