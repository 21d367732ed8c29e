/**
 * Letters to the applicant (หนังสือแจ้ง): their words in Thai and English, and nothing else.
 *
 * <p>Missing items in one list with a deadline (4.2), the result with its reasons and the right to
 * appeal (4.8, 5.3), a return, a withdrawal, the status when he asks (1.5, 3.9). Nothing the sender
 * wrote is repeated in them.
 */
package org.anuyat.cases.letter;
