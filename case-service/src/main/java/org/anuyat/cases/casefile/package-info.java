/**
 * The case file (คำขอ): one application from its arrival to its end.
 *
 * <p>What may happen to it is one table ({@code CaseTransitions}); {@code CaseFile.apply} is the
 * only way to change its status and writes the history, which is append-only and hash-chained.
 * Citizens see only the public status. The legal clock starts when the application counts as
 * received (4.9).
 */
package org.anuyat.cases.casefile;
