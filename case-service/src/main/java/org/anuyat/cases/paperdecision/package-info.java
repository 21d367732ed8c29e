/**
 * Decisions signed on paper (การอนุมัติบนกระดาษ): an officer records what a signatory signed, with
 * the scan as evidence, and the case goes on (5.1, 5.2).
 *
 * <p>The decision is the signatory's: the reviewer may record it, but never be the one who signed.
 * The administrator keeps the list of who may sign, by person, so that this can be held.
 */
package org.anuyat.cases.paperdecision;
