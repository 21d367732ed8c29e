/**
 * What the citizen and the case are told about a fee: the notice with deadline, account and QR code
 * (rules 6.1 to 6.3), and the letters when a slip helps, does not help, or never came.
 *
 * <p>Everything here is a job that follows an event of the fee. The mailroom sends the mails; if it
 * is away they wait.
 */
package org.anuyat.payment.notice;
