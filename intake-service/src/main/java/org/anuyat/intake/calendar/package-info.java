/**
 * The legal clock (ปฏิทินและเวลาราชการ): when mail counts as received, and when things are due.
 *
 * <p>Office hours belong to a municipality, holidays to the country; both are data. Everything is
 * reckoned in Bangkok time. Each answer carries its reasons in Thai, so that an officer can read to
 * a citizen why a day counts or does not.
 */
package org.anuyat.intake.calendar;
