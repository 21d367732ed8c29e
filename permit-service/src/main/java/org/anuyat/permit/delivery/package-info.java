/**
 * What follows an issued permit, as jobs that survive a restart: the document is made, signed and
 * stored (DOCUMENT), case hears ISSUED, intake mails the PDF to the holder (การส่งมอบ), and when it
 * was sent case hears DELIVERED. A suspended, reinstated or revoked permit is told to the holder by
 * mail. Each step may run twice and changes things once.
 */
package org.anuyat.permit.delivery;
