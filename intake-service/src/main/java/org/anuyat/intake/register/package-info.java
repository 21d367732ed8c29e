/**
 * The two registers (ทะเบียนหนังสือรับ and ทะเบียนหนังสือส่ง), rule A3.5.
 *
 * <p>Every mail in and out gets the next number of its municipality, register and Buddhist year.
 * The counter row is locked in the transaction that stores the mail, so no number is missing and
 * none is given twice. An entry is never deleted.
 */
package org.anuyat.intake.register;
