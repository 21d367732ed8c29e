/**
 * What the public may know of a case (สถานะที่เปิดเผย): its number, its procedure and its public
 * status; no officer, no inner step, no applicant.
 *
 * <p>Agencies read one case by its number or by their own key, and follow all changes by a cursor.
 * A citizen opens his own link without a log-in. Every change of a public status is written down
 * with the municipality's next sequence number, in the transaction of the change.
 */
package org.anuyat.cases.publicstatus;
