/**
 * Thai QR payment (คิวอาร์พร้อมเพย์/บิลเพย์เมนต์): the picture a banking app scans.
 *
 * <p>EMVCo merchant-presented code with bill payment (tag 30): Biller ID, the Transaction ID as
 * first reference, the case number as second, and the amount, so that the payer types nothing.
 */
package org.anuyat.payment.thaiqr;
