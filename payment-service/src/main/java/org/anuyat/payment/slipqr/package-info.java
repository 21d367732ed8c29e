/**
 * The mini-QR a bank prints on its slip: who sent the money and under which reference.
 *
 * <p>Pure text in, typed reading out. The code carries no amount and no receiver, so it proves
 * nothing but that it is well formed; its reference is good for telling one slip from another.
 */
package org.anuyat.payment.slipqr;
