/**
 * Who looks through the mailbox, and that he did (เวรตรวจตู้จดหมาย), rules 3.7, A3.1 and A3.2.
 *
 * <p>The roster names the receiving officers and their deputies. Every working day has a morning
 * and an afternoon sweep of every folder; the system counts what came, a person signs off, also
 * when nothing came. A sweep that is not signed off in time is an alarm.
 */
package org.anuyat.intake.duty;
