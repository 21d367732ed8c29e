/**
 * An officer's corrections (การแก้ไขรายการ): to waive a fee, to give money back, to take back a
 * settlement or a payment that was wrong, to correct the amount.
 *
 * <p>Each is an event with its reason in the fee's history; nothing recorded is changed or deleted.
 */
package org.anuyat.payment.correction;
