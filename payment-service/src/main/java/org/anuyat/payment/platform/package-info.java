/**
 * What the service writes for itself across features: time, ids, the tenant and problems.
 *
 * <p>Kept equal in shape in all four services; there is no shared library on purpose (see the ADR
 * on the layout).
 */
package org.anuyat.payment.platform;
