/**
 * Webhooks (เว็บฮุก): an agency's system is told of changes as they happen.
 *
 * <p>A subscription belongs to one client in one municipality. What it is told is stored as a job
 * in the transaction of the change, signed as the Standard Webhooks specification says, and tried
 * again after 1 minute, 5 minutes, 1 hour, 1 day and 2 days. It carries the public status only: no
 * personal data. Order is not promised on the way; the sequence number tells it.
 */
package org.anuyat.cases.webhook;
