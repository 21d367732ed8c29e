/**
 * Telling the sender that his mail was received (แจ้งตอบรับ), rule A3.6.
 *
 * <p>In Thai and English, with the municipality's phone, once for each mail and never to a machine.
 * Nothing the sender wrote is repeated, or the mailroom would carry other people's spam. A mail
 * that is not acknowledged is on record with the reason. It is done when the letter is sent; before
 * its deadline is missed there is an alarm.
 */
package org.anuyat.intake.acknowledgement;
