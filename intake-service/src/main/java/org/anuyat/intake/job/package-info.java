/**
 * Jobs: work that is stored in the caller's transaction and done after it commits.
 *
 * <p>A job commits and rolls back with the transaction that asked for it, survives a crash, is
 * retried until the other side answers, and stays visible when it is dead.
 */
package org.anuyat.intake.job;
