/**
 * The neighbours this service calls: the mailroom (intake), the cashier (payment), the registry
 * (permit).
 *
 * <p>Every write to them is made by a job and is safe to repeat at the receiver; records here are
 * this service's own view of the calls. The one read that is made while somebody waits is the
 * directory of municipalities: it has short timeouts, a circuit breaker and a last known copy.
 */
package org.anuyat.cases.client;
