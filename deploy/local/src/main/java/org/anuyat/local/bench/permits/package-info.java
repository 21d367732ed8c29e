/**
 * Measures the public check beside its limits ({@code deploy/bench/permit}): nginx serving the same
 * bytes, pgbench asking the same statement, and the bare signature of openssl, all in one run.
 */
package org.anuyat.local.bench.permits;
