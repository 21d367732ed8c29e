/**
 * Tables for download: CSV and XLSX that a spreadsheet opens with Thai intact and runs nothing of.
 *
 * <p>A room that keeps a book hands its columns and a stream of rows to {@link
 * org.anuyat.payment.export.Download}; the rows are written as they are read.
 */
package org.anuyat.payment.export;
