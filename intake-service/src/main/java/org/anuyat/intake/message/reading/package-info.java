/**
 * Reading raw mail: bytes in, a {@link org.anuyat.intake.message.reading.ReadMail} out.
 *
 * <p>Citizens' mail programs break every rule of e-mail, so reading forgives everything it can and
 * never throws: what cannot be read at all is an {@link
 * org.anuyat.intake.message.reading.Reading.Unreadable}, which the mailroom registers like any
 * other item; over a limit what was read is kept with a {@link
 * org.anuyat.intake.message.reading.ReadingNote}. Attachments go to files, one part at a time,
 * never into memory.
 */
package org.anuyat.intake.message.reading;
