/**
 * Takes the files a finance officer brings from the bank (นำเข้ารายการเดินบัญชี).
 *
 * <p>The bytes are kept first. A file is imported as a whole or not at all: one line that cannot be
 * read refuses it and is told with its number. The same file, and the same line in another file, is
 * taken once.
 */
package org.anuyat.payment.statement.imports;
