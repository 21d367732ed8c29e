/**
 * The mailbox doctor (ตรวจสุขภาพตู้จดหมาย), rules A5.1 to A5.3.
 *
 * <p>Once a day, and when an officer asks, it tries everything the mailbox needs: reach,
 * certificate, log-in, quota, folders, sending. Each finding is told in plain Thai and English with
 * its remedy; a serious one raises an alarm that clears at the next good check.
 */
package org.anuyat.intake.doctor;
