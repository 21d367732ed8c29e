/**
 * The shapes bank statements come in (รูปแบบรายการเดินบัญชี): CSV by a mapping that is data, ISO
 * 20022 camt.053, and MT940.
 *
 * <p>Every reader goes through the file once, holds one line at a time, and hands on what it reads;
 * a line it cannot read is told with its number, in Thai and English.
 */
package org.anuyat.payment.statement.format;
