/**
 * The fee (ค่าธรรมเนียม) of one case and its life: raised, told to the citizen, proof received,
 * verified by a finance officer, or expired.
 *
 * <p>Its status changes only by an event the one table of transitions allows, and every change is
 * written into a history that is only ever added to. A slip is evidence; only a person's
 * verification settles a fee.
 */
package org.anuyat.payment.fee;
