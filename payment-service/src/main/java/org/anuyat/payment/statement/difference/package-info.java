/**
 * What does not add up between the bank and the fees (รายการกระทบยอด): money without a fee,
 * payments the bank never showed, amounts that differ, fees paid twice, money that went out.
 *
 * <p>The totals add up to the satang, and say so: what they cannot explain is told too.
 */
package org.anuyat.payment.statement.difference;
