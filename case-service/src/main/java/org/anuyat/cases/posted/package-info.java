/**
 * Applications that a portal hands in for a citizen (ยื่นผ่านระบบ; T1.2, T1.7, T1.8 Standard and
 * Advance).
 *
 * <p>The citizen fills in a form and confirms it; the confirmation is his signature. The portal
 * uploads the files, then posts the application. It is kept here, and a job has the mailroom
 * register and acknowledge it like a mail: from then on nothing tells it from one.
 */
package org.anuyat.cases.posted;
