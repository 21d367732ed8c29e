/**
 * What somebody must look at (แจ้งเตือน): a mailbox that does not answer, a deadline that comes
 * near.
 *
 * <p>Any room may raise an alarm and clears it when the cause has gone. An alarm is open once for
 * its kind and the thing it is about; raising it again only notes that it still holds. The officer
 * reads what to do next in Thai and English, the operator alarms on {@code anuyat_alarms_open}.
 */
package org.anuyat.intake.alarm;
