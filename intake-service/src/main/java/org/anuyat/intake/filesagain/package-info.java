/**
 * Telling the applicant once, kindly and in one list, which files to send again and why (rules 3.4,
 * 3.5, 6.3).
 *
 * <p>Nothing is refused silently, and nothing the sender wrote is repeated: a file is named by its
 * place in the mail, its true kind and its size. Only a mail that was acknowledged gets such a
 * letter.
 */
package org.anuyat.intake.filesagain;
