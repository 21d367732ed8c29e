/**
 * The lines of statements and the payments banks called about, with the fees they belong to.
 *
 * <p>A line counts once however many statements bring it, and money of it counts for a fee once
 * however many kinds of evidence show it.
 */
package org.anuyat.payment.statement.entry;
