/**
 * Finds the fee an entry's money is for (จับคู่รายการ): by Transaction ID, else by amount, time,
 * reference and name with a score that tells its reasons.
 *
 * <p>Only a match without doubt settles a fee by itself, and only where the municipality allows it.
 */
package org.anuyat.payment.statement.matching;
