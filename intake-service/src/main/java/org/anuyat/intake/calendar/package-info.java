/**
 * The legal clock (ปฏิทินและเวลาราชการ): when mail counts as received, and when things are due.
 *
 * <p>A municipality's calendar is the country's with its own days and hours, in versions.
 * Everything is reckoned in Bangkok time. Each answer carries its reasons in Thai and English, so
 * that an officer can read to a citizen why a day counts or does not.
 */
package org.anuyat.intake.calendar;
