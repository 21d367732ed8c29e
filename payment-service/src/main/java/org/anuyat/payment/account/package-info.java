/**
 * The payment account (บัญชีรับชำระค่าธรรมเนียม): bank, account number, Comp Code and Biller ID a
 * municipality takes its fees with, and how many working days it gives for paying.
 *
 * <p>A change is a new version; a fee keeps the version its notice was written with.
 */
package org.anuyat.payment.account;
