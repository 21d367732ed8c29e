/**
 * History check (ตรวจสอบความครบถ้วนของประวัติ): shows that nobody changed what was written (4.6).
 *
 * <p>One case at once, or all cases of a municipality or of the province by a job that goes on
 * where it stopped and says how far it is and which case is the first that is broken.
 */
package org.anuyat.cases.historycheck;
