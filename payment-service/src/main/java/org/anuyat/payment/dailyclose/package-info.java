/**
 * The daily close (ปิดบัญชีประจำวัน): what came and went on a business day by method, source and
 * officer, with its receipts, signed off by a finance officer who counted the cash.
 *
 * <p>A business day is a date in Bangkok. What was signed off never changes: an event that comes
 * after the sign-off counts on the next day.
 */
package org.anuyat.payment.dailyclose;
