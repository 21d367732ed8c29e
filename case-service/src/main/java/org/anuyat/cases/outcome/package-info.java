/**
 * What becomes of an approved case: fee, permit, end.
 *
 * <p>payment is asked for the fee and reports RAISED and SETTLED; permit is asked for the permit
 * and reports ISSUED and DELIVERED. A case without a fee goes straight to the permit, one without a
 * permit document is completed. Reports may come twice or in the wrong order; none is lost.
 */
package org.anuyat.cases.outcome;
