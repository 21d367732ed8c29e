package org.anuyat.payment.correction;

import org.anuyat.payment.fee.RefundWay;

/**
 * How an officer gives money back.
 *
 * @param reference transfer reference, cheque or voucher number, or null
 */
public record RefundOrder(RefundWay way, String reference, String reason, String officer) {}
