/**
 * External digital ID (ทางรัฐ, ThaID): the applicant proves who he is to a provider the state
 * trusts (2.2).
 *
 * <p>The officer mails a one-time link; the page behind it leads through the province's realm to
 * the provider and back (OpenID Connect, authorization code with PKCE). What the provider vouches
 * for is compared with the applicant and recorded as a check. The national ID in the answer is kept
 * as HMAC and mask only.
 */
package org.anuyat.cases.identity.digitalid;
