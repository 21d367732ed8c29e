/**
 * The finance officers (เจ้าหน้าที่การเงิน) as they are printed on receipts: name and position,
 * told by the municipality's administrator.
 *
 * <p>Who was not told is printed by the name in his token.
 */
package org.anuyat.payment.cashier;
