/**
 * Banks that call host to host (ธนาคารเรียกระบบโดยตรง): is this bill payable, and: it was paid.
 *
 * <p>A bank is known by its key, a municipality by its Biller ID. A confirmed payment is never
 * lost: what no fee is known for waits as an entry for the finance officer.
 */
package org.anuyat.payment.bankcall;
