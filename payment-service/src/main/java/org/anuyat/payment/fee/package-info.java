/**
 * The fee (ค่าธรรมเนียม) of one case and its life: raised, told to the citizen, paid in part,
 * settled, expired, waived, refunded.
 *
 * <p>Its status changes only by an event the one table of transitions allows, and every change is
 * written into a history that is only ever added to. A slip is evidence; only money that was found
 * settles a fee, and all of it goes through {@link org.anuyat.payment.fee.RecordingMoney}.
 */
package org.anuyat.payment.fee;
