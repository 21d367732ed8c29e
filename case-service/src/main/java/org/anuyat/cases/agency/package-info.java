/**
 * Other agencies' systems (หน่วยงานภายนอก): which client calls, what its token allows, and requests
 * that are safe to repeat.
 *
 * <p>An agency's system signs in with its own client credentials. The role {@code agency} lets it
 * in, a scope says what for. Every POST carries an {@code Idempotency-Key}: the answer is kept in
 * the transaction of what was done.
 */
package org.anuyat.cases.agency;
