/**
 * What the whole province has seen: which file or bank reference came first where, and which
 * pictures look alike.
 *
 * <p>The only room that reads rows of all municipalities. What it answers names another
 * municipality's slip by nothing but the moment it was first seen.
 */
package org.anuyat.payment.seenbefore;
