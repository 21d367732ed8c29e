/**
 * Power of attorney (หนังสือมอบอำนาจ): somebody acts for the applicant (T1.4, 3.6).
 *
 * <p>An officer checks it point by point: who gives and takes the power, for what, signed by both,
 * dated, with evidence of the grantor, and the stamp duty paid by e-Stamp or the original to follow
 * by a day (4.4). Approval waits until every point is seen; an original that does not come stands
 * on a list.
 */
package org.anuyat.cases.attorney;
