/**
 * The two services this one talks to: the mailroom (intake) for deadlines, mails and the bytes of
 * attachments, and the case for what became of its fee.
 *
 * <p>Each call carries this service's own token, has time limits, and is made from a job, so that a
 * peer that is away only delays. The records here are what this service reads and writes, no more.
 */
package org.anuyat.payment.client;
