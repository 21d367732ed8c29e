/**
 * The service-level clock (นาฬิกามาตรฐานเวลาให้บริการ): what is due of each case, and when (4.9,
 * 5.4).
 *
 * <p>It starts when the application counts as received, runs in office time, and stands still only
 * while the applicant owes something. Every due date is reckoned from the case's history and the
 * working calendar alone, so it can be explained and reckoned again. The office is reminded before,
 * told after, and owes the applicant a written reason every seven days while it is late.
 */
package org.anuyat.cases.deadline;
