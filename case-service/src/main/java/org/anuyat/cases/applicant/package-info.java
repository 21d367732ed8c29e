/**
 * What the applicant (ผู้ยื่นคำขอ) sends: the application that opens a case, and replies that join
 * it.
 *
 * <p>intake hands each mail in by its id, so that the same mail is filed once however often it
 * comes. A reply to a request for missing items brings the case back under review; any other is
 * filed only. Who mails สถานะ or STATUS is told where his case stands.
 */
package org.anuyat.cases.applicant;
