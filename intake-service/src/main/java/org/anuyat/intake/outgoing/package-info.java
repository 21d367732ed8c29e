/**
 * All mail of all services (หนังสือส่ง): queued once for each natural key, framed, sent, followed.
 *
 * <p>A letter is bilingual, carries letterhead, phone and the reference of its matter, stands in
 * the applicant's thread and gets a number of the outgoing register. It is sent through the
 * municipality's own account; a copy goes to its Sent folder. A bounce is tied back to the letter.
 */
package org.anuyat.intake.outgoing;
