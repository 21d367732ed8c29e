/**
 * The fee (ค่าธรรมเนียม) of a procedure: items by the municipality's by-law, each with a rule.
 *
 * <p>A rule is flat, per unit, or by tiers. The reviewing officer states the quantities when he
 * passes a case on; the amount is calculated line by line in whole satang and told with its way.
 */
package org.anuyat.cases.procedure.fee;
