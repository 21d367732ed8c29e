/**
 * Measures the case lists beside their limit ({@code deploy/bench/case}): the same questions to the
 * real service over a database of few and of many cases, with the plans PostgreSQL chose.
 */
package org.anuyat.local.bench.cases;
