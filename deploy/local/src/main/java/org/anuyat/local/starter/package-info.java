/**
 * Starters: one class per component the services stand on (PostgreSQL, S3 store, mail server,
 * tokens).
 *
 * <p>The local stack and every service's tests start the same real components through these.
 */
package org.anuyat.local.starter;
