/**
 * The register of messages (อีเมลเข้า): each mail once, with its times, what it is and where it
 * went.
 *
 * <p>A mail is registered before it is read. Reading, telling apart, acknowledging and handing on
 * are then done by a job, so that a mail that breaks something delays nobody but itself. Everything
 * a mail sets off is written in one transaction.
 */
package org.anuyat.intake.message;
