/**
 * What the public pages have in common: the strict content security policy and the security
 * headers. The pages are made for telephones, Thai first, English beside it, and work without
 * scripts.
 */
package org.anuyat.permit.webpage;
