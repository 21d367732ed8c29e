/**
 * The finance officer's desk (โต๊ะเจ้าหน้าที่การเงิน): the fees, their slips and QR codes, and the
 * two decisions: the money is there, or this slip does not show it.
 *
 * <p>Who reviewed or approved the case may not decide here (rule 6.5 and the separation of duties).
 */
package org.anuyat.payment.desk;
