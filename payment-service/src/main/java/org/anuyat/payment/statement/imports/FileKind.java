package org.anuyat.payment.statement.imports;

import org.anuyat.payment.statement.format.StatementFormat;

/**
 * What a file is read as.
 *
 * @param mapping null unless it is CSV
 */
record FileKind(StatementFormat format, String mapping) {}
